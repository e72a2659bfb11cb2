-- How surveys are sent; a tenant without a row has the usual values.
create table survey_policy (
  tenant_id     uuid not null primary key,
  active        boolean not null,
  delay_minutes int not null check (delay_minutes between 0 and 43200),
  cap_days      int not null check (cap_days between 0 and 365),
  version       int not null default 0
);
select wall('survey_policy');

-- One question for each case, asked once. It holds the customer's own words, so it is exported and erased with him.
create table survey (
  tenant_id    uuid not null,
  id           uuid not null,
  case_id      uuid not null,
  customer_id  uuid not null,
  agent_id     uuid,
  team_id      uuid,
  process      text not null,
  state        text not null check (state in ('PLANNED', 'SENT', 'SKIPPED', 'ANSWERED')),
  reason       text,
  due_at       timestamptz,
  sent_at      timestamptz,
  message_id   uuid,
  score        int check (score between 1 and 5),
  comment      text not null default '',
  answered_at  timestamptz,
  follow_up_id uuid,
  planned_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id)
);
create index survey_due on survey (due_at) where due_at is not null;
create index survey_of_customer on survey (tenant_id, customer_id, sent_at desc) where sent_at is not null;
create index survey_answered on survey (tenant_id, answered_at desc, id desc) where answered_at is not null;
create index survey_sent on survey (tenant_id, sent_at) where sent_at is not null;
select wall('survey');
select open_to_edge('survey');

create function surveys_due(moment timestamptz, most int) returns table (tenant_id uuid, survey_id uuid)
  language sql stable security definer set search_path = public as $$
  select s.tenant_id, s.id from survey s where s.due_at <= moment order by s.due_at limit most
$$;
revoke all on function surveys_due(timestamptz, int) from public;
grant execute on function surveys_due(timestamptz, int) to wayside_app;
