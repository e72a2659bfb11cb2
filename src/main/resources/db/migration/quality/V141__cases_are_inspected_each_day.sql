-- What an inspection looks for; a tenant without a row has the usual values.
create table inspection_rule (
  tenant_id    uuid not null primary key,
  still_days   int not null check (still_days between 1 and 60),
  ahead_hours  int not null check (ahead_hours between 1 and 72),
  silent_days  int not null check (silent_days between 1 and 60),
  version      int not null default 0
);
select wall('inspection_rule');

-- That somebody looked at a case on a day, because of one concern. The remark is about the customer's case, so it is exported
-- and erased with him.
create table case_inspected (
  tenant_id uuid not null,
  case_id   uuid not null,
  concern   text not null check (concern in ('STANDS_STILL', 'AT_RISK', 'NOT_CONFIRMED')),
  day       date not null,
  remark    text not null default '',
  staff_id  uuid,
  by_name   text not null,
  at        timestamptz not null,
  primary key (tenant_id, case_id, concern, day)
);
select wall('case_inspected');
