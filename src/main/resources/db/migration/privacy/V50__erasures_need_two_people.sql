-- One row for each request to erase a person. It holds no personal data beyond the id, because it outlives the person.
create table erasure (
  tenant_id    uuid not null,
  id           uuid not null,
  customer_id  uuid not null,
  reason       text not null,
  approval_id  uuid not null,
  state        text not null check (state in ('WAITING', 'DONE', 'REFUSED')),
  requested_at timestamptz not null,
  settled_at   timestamptz,
  primary key (tenant_id, id)
);
create unique index erasure_once on erasure (tenant_id, customer_id) where state <> 'REFUSED';
create index erasure_approval on erasure (tenant_id, approval_id);
select wall('erasure');
