-- A scheme of a tenant's own: labels with descriptions and examples that texts are judged by.
create table own_scheme (
  tenant_id  uuid not null,
  name       text not null,
  labels     jsonb not null,
  changed_at timestamptz not null,
  version    int not null default 0,
  primary key (tenant_id, name)
);
select wall('own_scheme');
