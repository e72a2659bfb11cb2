-- One row for each mail to one recipient. due_at is when a worker looks at it next: when it may first be sent, when it is tried
-- again, or when the lease of the node that is sending it ends; null once nothing more happens by itself.
create table outgoing (
  tenant_id    uuid not null,
  id           uuid not null,
  subject_kind text not null,
  subject_id   uuid not null,
  message_id   text not null,
  sender       text not null,
  recipient    text not null,
  content      bytea not null,
  size         int not null,
  state        text not null,
  since        timestamptz not null,
  queued_at    timestamptz not null,
  not_before   timestamptz not null,
  due_at       timestamptz,
  first_at     timestamptz,
  tries        int not null default 0,
  attempts     int not null default 0,
  claim        uuid,
  route        text,
  reason       text,
  detail       text not null default '',
  primary key (tenant_id, id),
  check (state in ('QUEUED', 'SENDING', 'SENT', 'DEFERRED', 'FAILED', 'BOUNCED', 'CANCELLED')),
  check ((due_at is not null) = (state in ('QUEUED', 'SENDING', 'DEFERRED'))),
  check ((claim is not null) = (state = 'SENDING'))
);
comment on column outgoing.first_at is 'when the first try of the current round began';
comment on column outgoing.tries is 'attempts of the current round';
comment on column outgoing.attempts is 'attempts of all rounds';
comment on column outgoing.claim is 'the claim of the node that is sending it';
alter table outgoing alter column content set storage external;
create index outgoing_due on outgoing (tenant_id, due_at) where due_at is not null;
create index outgoing_about on outgoing (tenant_id, subject_id);
create index outgoing_message on outgoing (tenant_id, message_id);
create index outgoing_recipient on outgoing (tenant_id, lower(recipient), queued_at);
create index outgoing_state on outgoing (tenant_id, state, id);
create index outgoing_trouble on outgoing (tenant_id, since) where state in ('FAILED', 'BOUNCED');
select wall('outgoing');
select open_to_edge('outgoing');

create table dispatch_attempt (
  tenant_id   uuid not null,
  outgoing_id uuid not null,
  id          uuid not null,
  number      int not null,
  started_at  timestamptz not null,
  ended_at    timestamptz not null,
  route       text not null,
  outcome     text not null,
  detail      text not null,
  primary key (tenant_id, outgoing_id, id),
  foreign key (tenant_id, outgoing_id) references outgoing
);
create index dispatch_attempt_route on dispatch_attempt (tenant_id, route, outcome, ended_at);
select wall_append_only('dispatch_attempt');

-- Workers ask before a tenant is bound; they learn who has mail to send, when it is due next, and how much waits.
create function tenants_with_due_mail(moment timestamptz) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct tenant_id from outgoing where due_at <= moment
$$;

create function next_due_mail() returns timestamptz
  language sql stable security definer set search_path = public as $$
  select min(due_at) from outgoing where due_at is not null
$$;

create function waiting_mail() returns bigint
  language sql stable security definer set search_path = public as $$
  select count(*) from outgoing where due_at is not null
$$;

revoke all on function tenants_with_due_mail(timestamptz), next_due_mail(), waiting_mail() from public;
grant execute on function tenants_with_due_mail(timestamptz), next_due_mail(), waiting_mail() to wayside_app;
