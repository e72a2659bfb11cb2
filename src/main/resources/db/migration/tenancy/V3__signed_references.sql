-- One secret per tenant signs the references that leave the house: links to a case, reply addresses, surveys.
create table signing_key (
  tenant_id  uuid primary key,
  secret     bytea not null,
  created_at timestamptz not null default now()
);
select wall('signing_key');
