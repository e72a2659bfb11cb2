-- Programs that are told what happens. Each follows the event log from its own place; no row of the log is passed over.
create table webhook (
  tenant_id     uuid not null,
  id            uuid not null,
  name          text not null,
  url           text not null,
  types         text[] not null,
  secret        text not null,
  active        boolean not null default true,
  place         text not null,
  created_at    timestamptz not null,
  failing_since timestamptz,
  stopped_at    timestamptz,
  version       int not null default 0,
  primary key (tenant_id, id)
);
select wall('webhook');
select open_to_edge('webhook');

-- What is to be told, in the order of the log; about the same thing, one after the other.
create table webhook_delivery (
  tenant_id  uuid not null,
  id         uuid not null,
  seq        bigint generated always as identity,
  webhook_id uuid not null,
  event_id   uuid not null,
  type       text not null,
  about_id   uuid not null,
  body       text not null,
  created_at timestamptz not null,
  state      text not null,
  attempts   int not null default 0,
  due_at     timestamptz,
  status     int,
  fault      text,
  tried_at   timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, webhook_id, event_id),
  foreign key (tenant_id, webhook_id) references webhook on delete cascade
);
create index webhook_delivery_of on webhook_delivery (tenant_id, webhook_id, seq desc);
create index webhook_delivery_waiting on webhook_delivery (tenant_id, webhook_id, about_id, seq) where state = 'WAITING';
create index webhook_delivery_due on webhook_delivery (due_at) where state = 'WAITING';
create index webhook_delivery_old on webhook_delivery (tenant_id, created_at) where state <> 'WAITING';
select wall('webhook_delivery');
select open_to_edge('webhook_delivery');

create function tenants_with_webhooks() returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct tenant_id from webhook where active
$$;
create function webhooks_due(moment timestamptz) returns table (tenant_id uuid, webhook_id uuid)
  language sql stable security definer set search_path = public as $$
  select distinct d.tenant_id, d.webhook_id
  from webhook_delivery d join webhook w on w.tenant_id = d.tenant_id and w.id = d.webhook_id
  where d.state = 'WAITING' and d.due_at <= moment and w.active
$$;
revoke all on function tenants_with_webhooks(), webhooks_due(timestamptz) from public;
grant execute on function tenants_with_webhooks(), webhooks_due(timestamptz) to wayside_app;
