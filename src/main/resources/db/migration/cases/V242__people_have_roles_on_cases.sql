-- Who else has to do with a case, beside the customer who wrote: who travels, booked, pays, approves, answers for a child.
create table case_party (
  tenant_id   uuid not null,
  case_id     uuid not null,
  customer_id uuid not null,
  role        text not null check (role in ('TRAVELLER', 'BOOKER', 'PAYER', 'APPROVER', 'GUARDIAN')),
  since       timestamptz not null,
  primary key (tenant_id, case_id, customer_id, role),
  foreign key (tenant_id, case_id) references service_case,
  foreign key (tenant_id, customer_id) references customer
);
create index case_party_customer on case_party (tenant_id, customer_id);
select wall('case_party');
