-- A text that agents put into their replies by its shortcut. Its wordings are only ever added to: each save is a version.
create table canned_text (
  tenant_id  uuid not null,
  id         uuid not null,
  shortcut   text collate "C" not null,
  team_id    uuid,
  process    text not null,
  retired_at timestamptz,
  version    int not null,
  primary key (tenant_id, id)
);
create unique index canned_text_shortcut on canned_text (tenant_id, shortcut, team_id) nulls not distinct
  where retired_at is null;
select wall('canned_text');

create table canned_wording (
  tenant_id     uuid not null,
  text_id       uuid not null,
  version       int not null,
  language      text not null,
  title         text not null,
  body          text not null,
  written_at    timestamptz not null,
  written_by    text not null,
  primary key (tenant_id, text_id, version, language),
  foreign key (tenant_id, text_id) references canned_text
);
select wall_append_only('canned_wording');

-- What Wayside itself writes to customers. Version 1 comes with Wayside.
create table letter_wording (
  tenant_id  uuid not null,
  kind       text not null,
  language   text not null,
  version    int not null,
  subject    text not null,
  body       text not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (tenant_id, kind, language, version)
);
select wall_append_only('letter_wording');
