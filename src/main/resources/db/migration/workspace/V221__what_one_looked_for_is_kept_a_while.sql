-- What a person looked for last, for himself alone. It may name customers: it is gone after a month, when he says so, and
-- when any customer is erased.
create table recent_search (
  tenant_id uuid not null,
  staff_id  uuid not null,
  words     text not null check (length(words) between 1 and 600),
  at        timestamptz not null,
  primary key (tenant_id, staff_id, words)
);
select wall('recent_search');
