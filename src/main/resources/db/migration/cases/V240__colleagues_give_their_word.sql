-- What was promised, and why a promise was moved or taken back, in colleagues' words: beside the log, which is never changed.
create table promise_words (
  tenant_id uuid not null,
  case_id   uuid not null,
  event_id  uuid not null,
  text      text not null,
  primary key (tenant_id, case_id, event_id),
  foreign key (tenant_id, case_id) references service_case
);
select wall('promise_words');

-- Promises that are still to be kept, wherever they are asked for.
create index case_clock_promise on case_clock (tenant_id, due_at) where kind = 'PROMISE' and state = 'RUNNING';
