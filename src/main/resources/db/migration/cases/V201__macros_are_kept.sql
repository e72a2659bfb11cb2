-- Named lists of deeds that people do to cases; the deeds are read by their stored names.
create table macro (
  tenant_id   uuid not null,
  id          uuid not null,
  audience    text not null check (audience in ('PERSONAL', 'TEAM', 'SHARED')),
  author_id   uuid,
  team_id     uuid,
  name        text not null,
  native_name text not null,
  deeds       jsonb not null,
  state       text not null check (state in ('ON', 'OFF')),
  position    int not null,
  changed_at  timestamptz not null,
  version     int not null default 0,
  primary key (tenant_id, id),
  check ((audience = 'TEAM') = (team_id is not null)),
  check (audience <> 'PERSONAL' or author_id is not null)
);
select wall('macro');
