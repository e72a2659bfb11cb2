-- Which steps of its playbook a case has done. What was written down stands beside it, where it can be forgotten.
create table case_step (
  tenant_id uuid not null,
  case_id   uuid not null,
  playbook  text not null,
  step      text not null,
  state     text not null check (state in ('DONE', 'WAIVED')),
  choice    text not null,
  at        timestamptz not null,
  by        uuid,
  primary key (tenant_id, case_id, playbook, step),
  foreign key (tenant_id, case_id) references service_case
);
select wall('case_step');

create table case_step_text (
  tenant_id uuid not null,
  case_id   uuid not null,
  playbook  text not null,
  step      text not null,
  text      text not null,
  primary key (tenant_id, case_id, playbook, step),
  foreign key (tenant_id, case_id) references service_case
);
select wall('case_step_text');
