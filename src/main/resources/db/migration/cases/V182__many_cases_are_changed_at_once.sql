-- A change of many cases: planned, carried out row by row, perhaps taken back. Each row is claimed and changed in one
-- transaction, so that a node that dies leaves it to the next, and nobody changes a case twice.
create table bulk_job (
  tenant_id   uuid not null,
  id          uuid not null,
  state       text not null check (state in ('PLANNED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
  change      jsonb,
  actor_kind  text not null,
  actor_id    uuid not null,
  actor_name  text not null,
  actor_may   text[] not null,
  made_at     timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id)
);
create index bulk_job_open on bulk_job (made_at) where state in ('RUNNING', 'UNDOING');
select wall('bulk_job');
select open_to_edge('bulk_job');

create table bulk_row (
  tenant_id uuid not null,
  job_id    uuid not null,
  seq       int not null,
  case_id   uuid not null,
  state     text not null check (state in ('WAITING', 'DONE', 'SAME', 'REFUSED', 'UNDOING', 'UNDONE', 'KEPT')),
  before    jsonb,
  version   int,
  reason    text,
  arguments text[] not null default '{}',
  primary key (tenant_id, job_id, seq),
  unique (tenant_id, job_id, case_id),
  foreign key (tenant_id, job_id) references bulk_job on delete cascade,
  foreign key (tenant_id, case_id) references service_case
);
create index bulk_row_next on bulk_row (tenant_id, job_id, seq) where state in ('WAITING', 'UNDOING');
select wall('bulk_row');

create function bulk_jobs_to_do() returns table (tenant_id uuid, job_id uuid)
  language sql stable security definer set search_path = public as $$
  select j.tenant_id, j.id from bulk_job j where j.state in ('RUNNING', 'UNDOING') order by j.made_at limit 50
$$;
revoke all on function bulk_jobs_to_do() from public;
grant execute on function bulk_jobs_to_do() to wayside_app;
