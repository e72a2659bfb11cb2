-- Lists of customers that were handed in as CSV. The rows are kept until they are taken in, so that a node that dies leaves the
-- rest to the next.
create table customer_import (
  tenant_id   uuid not null,
  id          uuid not null,
  file_name   text not null,
  columns     jsonb not null,
  mapping     jsonb not null,
  state       text not null check (state in ('DRAFT', 'RUNNING', 'DONE', 'UNDONE')),
  total       int not null,
  made_by     text not null,
  made_at     timestamptz not null,
  started_at  timestamptz,
  finished_at timestamptz,
  primary key (tenant_id, id)
);
create index customer_import_latest on customer_import (tenant_id, made_at desc);
select wall('customer_import');
select open_to_edge('customer_import');

create table customer_import_row (
  tenant_id   uuid not null,
  import_id   uuid not null,
  line        int not null,
  cells       jsonb not null,
  outcome     text not null default 'WAITING' check (outcome in ('WAITING', 'CREATED', 'KNOWN', 'FAULTY', 'UNDONE')),
  field       text not null default '',
  reason      text not null default '',
  customer_id uuid,
  primary key (tenant_id, import_id, line),
  foreign key (tenant_id, import_id) references customer_import on delete cascade
);
create index customer_import_row_waiting on customer_import_row (tenant_id, import_id, line) where outcome = 'WAITING';
create index customer_import_row_of on customer_import_row (tenant_id, customer_id) where customer_id is not null;
select wall('customer_import_row');

-- By which number a customer was known elsewhere: the same file taken in again finds him.
create table customer_reference (
  tenant_id   uuid not null,
  reference   text collate "C" not null,
  customer_id uuid not null,
  primary key (tenant_id, reference),
  foreign key (tenant_id, customer_id) references customer on delete cascade
);
create index customer_reference_of on customer_reference (tenant_id, customer_id);
select wall('customer_reference');

create function customer_imports_due() returns table (tenant_id uuid, import_id uuid)
  language sql stable security definer set search_path = public as $$
  select i.tenant_id, i.id from customer_import i where i.state = 'RUNNING' order by i.started_at limit 20
$$;
revoke all on function customer_imports_due() from public;
grant execute on function customer_imports_due() to wayside_app;
