-- What is done to cases by itself, when something happens and a condition holds. Deeds are read by their stored names.
create table automation (
  tenant_id       uuid not null,
  id              uuid not null,
  name            text not null,
  trigger         text not null,
  hours           int,
  condition       text not null,
  deeds           jsonb not null,
  letters_an_hour int not null check (letters_an_hour between 0 and 1000),
  state           text not null check (state in ('ON', 'OFF', 'PAUSED')),
  position        int not null,
  changed_at      timestamptz not null,
  changed_by      text not null,
  version         int not null default 1,
  primary key (tenant_id, id)
);
select wall('automation');
select open_to_edge('automation');

-- Each version as somebody left it.
create table automation_version (
  tenant_id       uuid not null,
  automation_id   uuid not null,
  version         int not null,
  at              timestamptz not null,
  by_name         text not null,
  name            text not null,
  trigger         text not null,
  hours           int,
  condition       text not null,
  deeds           jsonb not null,
  letters_an_hour int not null,
  state           text not null,
  primary key (tenant_id, automation_id, version)
);
select wall('automation_version');

-- What it did: once for each case and occasion, whatever happens to the node meanwhile.
create table automation_run (
  tenant_id     uuid not null,
  automation_id uuid not null,
  case_id       uuid not null,
  occasion      text not null,
  at            timestamptz not null,
  outcome       text not null check (outcome in ('DONE', 'REFUSED', 'HELD_BACK')),
  reason        text not null,
  letters       int not null,
  primary key (tenant_id, automation_id, case_id, occasion)
);
create index automation_run_latest on automation_run (tenant_id, automation_id, at desc);
select wall('automation_run');

-- How far the log was followed.
create table automation_place (
  tenant_id uuid primary key,
  place     text not null
);
select wall('automation_place');

create function tenants_with_automations() returns setof uuid
language sql stable security definer set search_path = public as $$
  select distinct tenant_id from automation where state = 'ON'
$$;
revoke all on function tenants_with_automations() from public;
grant execute on function tenants_with_automations() to wayside_app;
