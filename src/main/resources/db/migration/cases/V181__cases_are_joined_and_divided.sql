-- A merged case leads to the one that goes on for both. It leaves all lists of what is not over, and keeps everything else
-- as it was, so that it comes back as it went.
alter table service_case add column merged_into uuid;

create table case_merge (
  tenant_id   uuid not null,
  id          uuid not null,
  survivor_id uuid not null,
  merged_id   uuid not null,
  was_status  text not null,
  why         text not null check (why in ('MERGED', 'SPLIT_UNDONE')),
  merged_at   timestamptz not null,
  ended_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, survivor_id) references service_case,
  foreign key (tenant_id, merged_id) references service_case
);
create unique index case_merge_one on case_merge (tenant_id, merged_id) where ended_at is null;
create index case_merge_survivor on case_merge (tenant_id, survivor_id) where ended_at is null;
select wall('case_merge');

-- From one case to another; a case has one parent at most.
create table case_link (
  tenant_id uuid not null,
  id        uuid not null,
  from_id   uuid not null,
  to_id     uuid not null,
  kind      text not null check (kind in ('RELATED', 'DUPLICATE_OF', 'CAUSED_BY', 'CHILD_OF')),
  made_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, from_id, to_id, kind),
  foreign key (tenant_id, from_id) references service_case,
  foreign key (tenant_id, to_id) references service_case,
  check (from_id <> to_id)
);
create unique index case_link_parent on case_link (tenant_id, from_id) where kind = 'CHILD_OF';
create index case_link_to on case_link (tenant_id, to_id);
select wall('case_link');

-- Messages of one case that became another.
create table case_split (
  tenant_id   uuid not null,
  part_id     uuid not null,
  case_id     uuid not null,
  message_ids uuid[] not null,
  made_at     timestamptz not null,
  undone_at   timestamptz,
  primary key (tenant_id, part_id),
  foreign key (tenant_id, part_id) references service_case,
  foreign key (tenant_id, case_id) references service_case
);
create index case_split_of on case_split (tenant_id, case_id) where undone_at is null;
select wall('case_split');
