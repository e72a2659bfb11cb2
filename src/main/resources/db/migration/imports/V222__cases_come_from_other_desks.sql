-- What another desk handed out. What stands in a row is kept until the row is settled, so that a node that dies leaves the
-- rest to the next; then only its number stays.
create table past_import (
  tenant_id   uuid not null,
  id          uuid not null,
  source      text not null,
  file_names  text not null,
  channel_id  uuid,
  columns     jsonb not null default '[]',
  mapping     jsonb not null default '[]',
  categories  jsonb not null default '{}',
  state       text not null check (state in ('DRAFT', 'RUNNING', 'STOPPED', 'DONE', 'UNDOING', 'UNDONE')),
  total       int not null,
  made_by     text not null,
  made_at     timestamptz not null,
  moved_at    timestamptz not null,
  primary key (tenant_id, id)
);
create index past_import_latest on past_import (tenant_id, made_at desc);
select wall('past_import');
select open_to_edge('past_import');

create table past_import_row (
  tenant_id  uuid not null,
  import_id  uuid not null,
  place      int not null,
  foreign_id text not null,
  content    jsonb,
  outcome    text not null default 'WAITING',
  reason     text not null default '',
  case_id    uuid,
  primary key (tenant_id, import_id, place),
  foreign key (tenant_id, import_id) references past_import on delete cascade
);
create index past_import_row_outcome on past_import_row (tenant_id, import_id, outcome, place);
select wall('past_import_row');

-- Which case a number of another desk became: the same file taken in again changes nothing.
create table past_case (
  tenant_id  uuid not null,
  source     text collate "C" not null,
  foreign_id text collate "C" not null,
  case_id    uuid not null,
  import_id  uuid not null,
  words      text[] not null,
  primary key (tenant_id, source, foreign_id)
);
create index past_case_of on past_case (tenant_id, case_id);
select wall('past_case');

create function past_imports_due() returns table (tenant_id uuid, import_id uuid)
  language sql stable security definer set search_path = public as $$
  select i.tenant_id, i.id from past_import i where i.state in ('RUNNING', 'UNDOING') order by i.moved_at limit 20
$$;
revoke all on function past_imports_due() from public;
grant execute on function past_imports_due() to wayside_app;
