-- A case that stands for what many customers suffer from; theirs are its children.
create table problem (
  tenant_id uuid not null,
  case_id   uuid not null,
  kind      text not null check (kind in ('DISRUPTION', 'SYSTEM', 'SUPPLIER', 'OTHER')),
  marked_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references service_case
);
create index problem_marked on problem (tenant_id, marked_at desc);
select wall('problem');

-- One word to all whom a problem concerns. Each row is claimed, sent and ticked off in one transaction; a customer stands in
-- it once, so whoever has several cases is told once, whatever node dies at whatever moment.
create table fan_out (
  tenant_id   uuid not null,
  id          uuid not null,
  problem_id  uuid not null,
  texts       jsonb not null,
  state       text not null check (state in ('PLANNED', 'ASKED', 'RUNNING', 'STOPPED', 'REJECTED', 'DONE')),
  approval_id uuid,
  actor_kind  text not null,
  actor_id    uuid not null,
  actor_name  text not null,
  actor_may   text[] not null,
  made_at     timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, problem_id) references problem on delete cascade
);
create index fan_out_of on fan_out (tenant_id, problem_id, made_at desc);
create index fan_out_open on fan_out (made_at) where state = 'RUNNING';
create unique index fan_out_approval on fan_out (tenant_id, approval_id) where approval_id is not null;
select wall('fan_out');
select open_to_edge('fan_out');

create table fan_out_row (
  tenant_id   uuid not null,
  fan_out_id  uuid not null,
  seq         int not null,
  case_id     uuid not null,
  customer_id uuid not null,
  state       text not null check (state in ('WAITING', 'SENT', 'LEFT_OUT', 'REFUSED')),
  reason      text,
  message_id  uuid,
  sent_at     timestamptz,
  primary key (tenant_id, fan_out_id, seq),
  foreign key (tenant_id, fan_out_id) references fan_out on delete cascade,
  foreign key (tenant_id, case_id) references service_case
);
create unique index fan_out_row_once on fan_out_row (tenant_id, fan_out_id, customer_id) where state in ('WAITING', 'SENT');
create index fan_out_row_next on fan_out_row (tenant_id, fan_out_id, seq) where state = 'WAITING';
create index fan_out_row_sent on fan_out_row (tenant_id, sent_at) where sent_at is not null;
select wall('fan_out_row');

create function fan_outs_to_do() returns table (tenant_id uuid, fan_out_id uuid)
  language sql stable security definer set search_path = public as $$
  select f.tenant_id, f.id from fan_out f where f.state = 'RUNNING' order by f.made_at limit 50
$$;
revoke all on function fan_outs_to_do() from public;
grant execute on function fan_outs_to_do() to wayside_app;
