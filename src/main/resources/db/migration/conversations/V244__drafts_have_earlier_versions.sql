-- What a draft was before; kept until a week after it was said or thrown away.
create table draft_version (
  tenant_id       uuid not null,
  conversation_id uuid not null,
  staff_id        uuid not null,
  kind            text not null,
  saved_at        timestamptz not null,
  text            text not null,
  over_at         timestamptz,
  primary key (tenant_id, conversation_id, staff_id, kind, saved_at),
  foreign key (tenant_id, conversation_id) references conversation on delete cascade
);
create index draft_version_over on draft_version (tenant_id, over_at) where over_at is not null;
select wall('draft_version');
