-- What a complaint owes its customer beside the case: what was promised, how far it is, and its entry in the register. When
-- each duty was done is derived from the event log; these columns are the last derivation, so that lists can ask for it.
create table complaint (
  tenant_id       uuid not null,
  case_id         uuid not null,
  why             text not null check (why in ('PROCESS', 'CONFIRMED')),
  opened_at       timestamptz not null,
  severity        text not null,
  answer_by       timestamptz not null,
  solve_by        timestamptz not null,
  state           text not null,
  acknowledged_at timestamptz,
  answered_at     timestamptz,
  planned_at      timestamptz,
  decided_at      timestamptz,
  told_at         timestamptz,
  told_again_at   timestamptz,
  told_again_how  text check (told_again_how in ('PHONE', 'PAGE', 'WAIVED')),
  appealed_at     timestamptz,
  appeals         int not null default 0,
  rated_at        timestamptz,
  score           int check (score between 1 and 5),
  closed_at       timestamptz,
  archived_at     timestamptz,
  plan            text not null default '',
  plan_by         timestamptz,
  told_again_by   text not null default '',
  told_again_note text not null default '',
  likelihood      int check (likelihood between 1 and 5),
  impact          int check (impact between 1 and 5),
  risk            int generated always as (likelihood * impact) stored,
  root_cause      text,
  measure         text not null default '',
  owner_id        uuid,
  review_on       date,
  version         int not null default 0,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references service_case
);
create index complaint_opened on complaint (tenant_id, opened_at desc, case_id desc);
create index complaint_state on complaint (tenant_id, state, opened_at desc, case_id desc);
select wall('complaint');
