-- What somebody is told because it concerns him: written in the transaction of the event that tells it, once for each
-- person. It holds ids; the words are made when it is shown.
create table notice (
  tenant_id  uuid not null,
  event_id   uuid not null,
  staff_id   uuid not null,
  kind       text not null,
  about_kind text not null,
  about_id   uuid not null,
  detail     text not null default '',
  by_name    text not null default '',
  at         timestamptz not null,
  read_at    timestamptz,
  primary key (tenant_id, staff_id, event_id)
);
create index notice_recent on notice (tenant_id, staff_id, at desc, event_id);
create index notice_unread on notice (tenant_id, staff_id) where read_at is null;
create index notice_about on notice (tenant_id, about_id) where read_at is null;
select wall('notice');
