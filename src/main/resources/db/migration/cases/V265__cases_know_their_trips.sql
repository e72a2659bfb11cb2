-- Which trip a case is about: because its words name it and its writer has to do with it, or because a colleague says so.
create table case_booking (
  tenant_id  uuid not null,
  case_id    uuid not null,
  booking_id uuid not null,
  how        text not null check (how in ('REFERENCE', 'HAND')),
  linked_by  text not null,
  linked_at  timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, case_id, booking_id),
  foreign key (tenant_id, case_id) references service_case
);
create index case_booking_booking on case_booking (tenant_id, booking_id);
select wall('case_booking');

-- When whoever it is about leaves next, as his booking says it: lists show it, and urgency follows it.
alter table service_case add departs_at timestamptz;
