-- What cases cost in goodwill. Rows are only ever added: what is taken back is a row of its own that points at the first.
create table goodwill_entry (
  tenant_id     uuid not null,
  id            uuid not null,
  case_id       uuid not null,
  kind          text not null check (kind in ('VOUCHER', 'POINTS', 'CASH')),
  cost_amount   numeric(19, 4) not null,
  cost_currency char(3) not null,
  points        int,
  reverses      uuid,
  at            timestamptz not null,
  by            uuid,
  by_name       text not null,
  primary key (tenant_id, id),
  unique (tenant_id, reverses),
  check (case when reverses is null then cost_amount > 0 else cost_amount < 0 end),
  check ((kind = 'POINTS') = (points is not null)),
  foreign key (tenant_id, case_id) references service_case,
  foreign key (tenant_id, reverses) references goodwill_entry
);
create index goodwill_entry_case on goodwill_entry (tenant_id, case_id);
create index goodwill_entry_at on goodwill_entry (tenant_id, at desc, id desc);
select wall_append_only('goodwill_entry');

-- Goodwill above a limit, which waits for somebody else. Granted, it becomes the entry of the same id.
create table goodwill_request (
  tenant_id     uuid not null,
  id            uuid not null,
  case_id       uuid not null,
  kind          text not null,
  cost_amount   numeric(19, 4) not null check (cost_amount > 0),
  cost_currency char(3) not null,
  points        int,
  approval_id   uuid not null,
  state         text not null check (state in ('WAITING', 'GRANTED', 'REFUSED')),
  asked_at      timestamptz not null,
  asked_by      uuid,
  asked_by_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, approval_id),
  foreign key (tenant_id, case_id) references service_case
);
create index goodwill_request_case on goodwill_request (tenant_id, case_id);
select wall('goodwill_request');

-- Why, in colleagues' words; beside the ledger, where they can be forgotten.
create table goodwill_reason (
  tenant_id uuid not null,
  id        uuid not null,
  case_id   uuid not null,
  text      text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references service_case
);
create index goodwill_reason_case on goodwill_reason (tenant_id, case_id);
select wall('goodwill_reason');
