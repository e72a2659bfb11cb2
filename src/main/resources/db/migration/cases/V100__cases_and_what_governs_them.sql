create sequence case_number;
grant usage on sequence case_number to wayside_app;

-- The ten processes, with the limits of an outage of each. Case clocks are another thing.
create table process (
  tenant_id          uuid not null,
  key                text not null,
  position           int not null,
  name               text not null,
  native_name        text not null,
  description        text not null,
  native_description text not null,
  impact             text not null,
  rto_minutes        int not null check (rto_minutes > 0),
  mtd_minutes        int not null check (mtd_minutes >= rto_minutes),
  version            int not null default 0,
  primary key (tenant_id, key)
);
select wall('process');

create table category (
  tenant_id          uuid not null,
  key                text not null,
  process            text not null,
  parent             text,
  position           int not null,
  name               text not null,
  native_name        text not null,
  description        text not null,
  native_description text not null,
  examples           text[] not null default '{}',
  active             boolean not null default true,
  version            int not null default 0,
  primary key (tenant_id, key),
  foreign key (tenant_id, process) references process,
  foreign key (tenant_id, parent) references category (tenant_id, key)
);
select wall('category');

create table service_case (
  tenant_id       uuid not null,
  id              uuid not null,
  number          text not null,
  subject         text not null,
  status          text not null,
  process         text not null,
  category        text,
  severity        text not null,
  language        text not null,
  sentiment       text not null,
  urgency         text not null,
  complaint       boolean not null default false,
  tier            text not null,
  customer_id     uuid not null,
  conversation_id uuid not null,
  channel         text not null,
  team_id         uuid,
  agent_id        uuid,
  level           int not null default 0,
  waiting_for     text,
  waiting_reason  text,
  waiting_since   timestamptz,
  waiting_until   timestamptz,
  solution        text,
  solution_code   text,
  root_cause      text,
  confirm_by      timestamptz,
  triage          text not null,
  receipt         text not null,
  opened_at       timestamptz not null,
  resolved_at     timestamptz,
  closed_at       timestamptz,
  due_at          timestamptz,
  due_kind        text,
  last_seq        bigint not null default 0,
  last_at         timestamptz not null,
  last_in_at      timestamptz,
  unanswered      boolean not null default true,
  preview         text not null default '',
  version         int not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
create unique index service_case_conversation on service_case (tenant_id, conversation_id);
create index service_case_due on service_case (tenant_id, status, due_at, id);
create index service_case_agent on service_case (tenant_id, agent_id, due_at, id) where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED');
create index service_case_team on service_case (tenant_id, team_id, due_at, id) where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED');
create index service_case_customer on service_case (tenant_id, customer_id, opened_at desc);
create index service_case_recent on service_case (tenant_id, last_at desc, id);
create index service_case_triage on service_case (opened_at) where triage = 'PENDING';
create index service_case_confirm on service_case (confirm_by) where status = 'RESOLVED';
select wall('service_case');
select open_to_edge('service_case');

create function cases_to_judge(most int) returns table (tenant_id uuid, case_id uuid)
  language sql stable security definer set search_path = public as $$
  select c.tenant_id, c.id from service_case c where c.triage = 'PENDING' order by c.opened_at limit most
$$;
create function cases_unanswered_by(moment timestamptz, most int) returns table (tenant_id uuid, case_id uuid)
  language sql stable security definer set search_path = public as $$
  select c.tenant_id, c.id from service_case c where c.status = 'RESOLVED' and c.confirm_by <= moment order by c.confirm_by limit most
$$;
revoke all on function cases_to_judge(int), cases_unanswered_by(timestamptz, int) from public;
grant execute on function cases_to_judge(int), cases_unanswered_by(timestamptz, int) to wayside_app;

-- Booking references found in the messages of a case.
create table case_reference (
  tenant_id uuid not null,
  case_id   uuid not null,
  kind      text not null,
  value     text not null,
  primary key (tenant_id, case_id, kind, value),
  foreign key (tenant_id, case_id) references service_case
);
create index case_reference_value on case_reference (tenant_id, value);
select wall('case_reference');

-- What triage decided, why, and what a person made of it.
create table triage_decision (
  tenant_id    uuid not null,
  case_id      uuid not null,
  scheme       text not null,
  label        text,
  confidence   double precision not null,
  evidence     jsonb not null,
  corrected_to text,
  corrected_by uuid,
  corrected_at timestamptz,
  decided_at   timestamptz not null,
  primary key (tenant_id, case_id, scheme),
  foreign key (tenant_id, case_id) references service_case
);
select wall('triage_decision');

create table triage_correction (
  tenant_id uuid not null,
  id        uuid not null,
  scheme    text not null,
  text      text not null,
  label     text not null,
  case_id   uuid,
  made_at   timestamptz not null,
  primary key (tenant_id, id)
);
create index triage_correction_scheme on triage_correction (tenant_id, scheme, made_at);
select wall('triage_correction');

-- Clocks are derived from the event log; these rows are the last derivation, so that lists can sort by them.
create table case_clock (
  tenant_id    uuid not null,
  case_id      uuid not null,
  kind         text not null,
  state        text not null,
  started_at   timestamptz not null,
  due_at       timestamptz,
  ended_at     timestamptz,
  breached_at  timestamptz,
  remaining_ms bigint,
  ladder_at    timestamptz,
  primary key (tenant_id, case_id, kind, started_at),
  foreign key (tenant_id, case_id) references service_case
);
create index case_clock_ladder on case_clock (ladder_at) where ladder_at is not null;
create index case_clock_due on case_clock (tenant_id, due_at) where state = 'RUNNING';
select wall('case_clock');
select open_to_edge('case_clock');

create function clocks_on_the_ladder(moment timestamptz, most int) returns table (tenant_id uuid, case_id uuid)
  language sql stable security definer set search_path = public as $$
  select distinct due.tenant_id, due.case_id from (
    select k.tenant_id, k.case_id from case_clock k where k.ladder_at <= moment order by k.ladder_at limit most) due
$$;
revoke all on function clocks_on_the_ladder(timestamptz, int) from public;
grant execute on function clocks_on_the_ladder(timestamptz, int) to wayside_app;

-- Rules with dates: calendars, clock policies, ladders, routes. The newest row that is valid governs; older ones stay as history.
create table rule (
  tenant_id  uuid not null,
  kind       text not null,
  key        text not null,
  valid_from timestamptz not null,
  definition jsonb not null,
  source     text not null,
  changed_by uuid,
  primary key (tenant_id, kind, key, valid_from)
);
select wall('rule');

-- Something to be done on a case by a time, such as calling back after a low score.
create table follow_up (
  tenant_id  uuid not null,
  id         uuid not null,
  case_id    uuid not null,
  staff_id   uuid,
  reason     text not null,
  text       text not null,
  due_at     timestamptz not null,
  created_at timestamptz not null,
  done_at    timestamptz,
  done_by    uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references service_case
);
create index follow_up_open on follow_up (tenant_id, staff_id, due_at) where done_at is null;
select wall('follow_up');
