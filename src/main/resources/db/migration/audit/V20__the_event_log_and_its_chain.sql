-- One row for each thing that happened, in any module. Audit, timelines, clocks, notices, webhooks and live updates read it.
-- (transaction, seq) orders the log: rows of transactions that are still open lie beyond the horizon and are not read yet,
-- so whoever follows the log with a cursor misses nothing.
create table event_log (
  tenant_id   uuid not null,
  id          uuid not null,
  transaction xid8 not null default pg_current_xact_id(),
  seq         bigint generated always as identity,
  at          timestamptz not null,
  type        text not null,
  actor_kind  text not null,
  actor_id    uuid,
  actor_name  text not null,
  about_kind  text not null,
  about_id    uuid not null,
  correlation text,
  payload     jsonb not null,
  primary key (tenant_id, id)
);
create index event_log_about on event_log (tenant_id, about_id, seq);
create index event_log_follow on event_log (tenant_id, transaction, seq);
select wall_append_only('event_log');

-- The chain: each link seals a batch of committed rows with a hash over them and over the link before.
create table event_seal (
  tenant_id        uuid not null,
  number           bigint not null,
  last_transaction xid8 not null,
  last_seq         bigint not null,
  events           int not null,
  previous_hash    bytea not null,
  hash             bytea not null,
  sealed_at        timestamptz not null,
  primary key (tenant_id, number)
);
select wall_append_only('event_seal');
