-- Why a case waited, in colleagues' words: beside the log, which is never changed, so that it can be forgotten with a person.
create table waiting_reason (
  tenant_id uuid not null,
  case_id   uuid not null,
  event_id  uuid not null,
  text      text not null,
  primary key (tenant_id, case_id, event_id),
  foreign key (tenant_id, case_id) references service_case
);
select wall('waiting_reason');
