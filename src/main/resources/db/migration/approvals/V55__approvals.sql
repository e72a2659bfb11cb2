-- Somebody asks, somebody else decides. Requester and decider are people: a token counts as whoever made it.
create table approval (
  tenant_id         uuid not null,
  id                uuid not null,
  about_kind        text not null,
  about_id          uuid not null,
  title             text not null,
  reason            text not null,
  evidence          jsonb not null,
  amount            numeric(19,4),
  currency          char(3),
  asked_of          uuid,
  requested_by      uuid,
  requested_by_name text not null,
  requested_at      timestamptz not null,
  level             int not null check (level between 1 and 3),
  due_at            timestamptz not null,
  escalates_at      timestamptz,
  state             text not null check (state in ('REQUESTED', 'GRANTED', 'REJECTED', 'WITHDRAWN')),
  decided_by        uuid,
  decided_by_name   text,
  decided_at        timestamptz,
  comment           text not null default '',
  version           int not null default 0,
  primary key (tenant_id, id),
  check ((amount is null) = (currency is null)),
  check (decided_by is null or requested_by is null or decided_by <> requested_by or state = 'WITHDRAWN')
);
create index approval_waiting on approval (tenant_id, due_at, id) where state = 'REQUESTED';
create index approval_escalates on approval (tenant_id, escalates_at) where state = 'REQUESTED' and escalates_at is not null;
create index approval_decided on approval (tenant_id, decided_at desc, id desc) where state <> 'REQUESTED';
create index approval_about on approval (tenant_id, about_id, requested_at);
create index approval_asked_by on approval (tenant_id, requested_by, id desc);
select wall('approval');
