-- Who wants to be told what happens to a case.
create table case_watcher (
  tenant_id uuid not null,
  case_id   uuid not null,
  staff_id  uuid not null,
  since     timestamptz not null,
  primary key (tenant_id, case_id, staff_id),
  foreign key (tenant_id, case_id) references service_case
);
create index case_watcher_staff on case_watcher (tenant_id, staff_id);
select wall('case_watcher');
