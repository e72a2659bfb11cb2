-- Lists that people made for themselves, for a team or for all: a filter with a name, an order and a place.
create table case_view (
  tenant_id  uuid not null,
  id         uuid not null,
  audience   text not null check (audience in ('PERSONAL', 'TEAM', 'SHARED')),
  author_id  uuid not null,
  team_id    uuid,
  name       text not null,
  base       text not null,
  sort       text not null,
  filter     text not null,
  position   int not null,
  changed_at timestamptz not null,
  version    int not null default 0,
  primary key (tenant_id, id),
  check ((audience = 'TEAM') = (team_id is not null))
);
create index case_view_audience on case_view (tenant_id, audience, author_id, position);
select wall('case_view');
