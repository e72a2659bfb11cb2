-- The bytes of a file, once per tenant. They are mostly compressed already, so the database does not try again.
create table file_blob (
  tenant_id uuid not null,
  sha256    bytea not null check (length(sha256) = 32),
  size      bigint not null,
  content   bytea not null,
  primary key (tenant_id, sha256)
);
alter table file_blob alter column content set storage external;
select wall('file_blob');

create table file (
  tenant_id     uuid not null,
  id            uuid not null,
  name          text not null,
  type          text not null,
  declared_type text not null,
  size          bigint not null,
  sha256        bytea not null,
  origin        text not null,
  stored_at     timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, sha256) references file_blob
);
create index file_bytes on file (tenant_id, sha256);
select wall('file');
