-- Rules are only ever added: a rule that is switched off is a version that says so.
alter table rule
  add column active boolean not null default true,
  add column changed_by_name text not null default 'Wayside',
  add column changed_at timestamptz not null default now();
revoke update, delete on rule from wayside_app;

-- Cases that nobody has, found by tenant and by team.
create index service_case_queue on service_case (tenant_id, team_id, due_at, id)
  where status = 'NEW' and triage = 'DONE' and agent_id is null;

create function tenants_with_a_queue() returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct c.tenant_id from service_case c where c.status = 'NEW' and c.triage = 'DONE' and c.agent_id is null
$$;
revoke all on function tenants_with_a_queue() from public;
grant execute on function tenants_with_a_queue() to wayside_app;

-- Who was given what, by which route: whose turn it is, and whether the turns were fair. No route where a person gave it.
create table case_given (
  tenant_id uuid not null,
  staff_id  uuid not null,
  given_at  timestamptz not null,
  case_id   uuid not null,
  team_id   uuid,
  route     text,
  primary key (tenant_id, staff_id, given_at, case_id),
  foreign key (tenant_id, case_id) references service_case
);
create index case_given_at on case_given (tenant_id, given_at);
select wall_append_only('case_given');
