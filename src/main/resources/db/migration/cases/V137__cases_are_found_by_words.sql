-- The words of a case, as the search looks for them: one row for each case, and a second one while the case is not over, so
-- that the desk's lists look through that little part alone.
--
-- Cases lie in eras, by when they opened: some thousands of one tenant's cases each. Each word is kept with the code of its
-- era in front (2f~refund), so that an entry of the index belongs to one tenant and one era, the newest cases are found
-- without reading the older ones, and a word that half of all cases hold costs no more than a rare one.
create table case_search_era (
  tenant_id uuid not null,
  id        int generated always as identity,
  live      boolean not null,
  begins_at timestamptz not null,
  latest_at timestamptz not null default '-infinity',
  cases     int not null default 0,
  primary key (tenant_id, id)
);
create unique index case_search_era_begins on case_search_era (tenant_id, live, begins_at);
select wall('case_search_era');
select open_to_edge('case_search_era');

create table case_search (
  tenant_id uuid not null,
  case_id   uuid not null,
  live      boolean not null,
  era       int not null,
  opened_at timestamptz not null,
  words     tsvector not null,
  primary key (tenant_id, case_id, live)
);
create index case_search_words on case_search using gin (words) with (gin_pending_list_limit = 512);
select wall('case_search');
select open_to_edge('case_search');

-- Cases whose words have changed. A row is added in the transaction that changes them, and taken away in the one that
-- writes the words anew.
create table case_search_due (
  tenant_id uuid not null,
  seq       bigint generated always as identity,
  case_id   uuid not null,
  primary key (tenant_id, seq)
);
create index case_search_due_seq on case_search_due (seq);
insert into case_search_due (tenant_id, case_id) select tenant_id, id from service_case order by opened_at;
select wall('case_search_due');
select open_to_edge('case_search_due');

create function tenants_with_words_due() returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct due.tenant_id from (select d.tenant_id from case_search_due d order by d.seq limit 500) due
$$;

-- Below the wall no index of words is used, because the comparison is not leakproof. These two functions belong to the owner,
-- and so look the words up first; whose words, they take from current_tenant() and from nobody else. In a query, every
-- word begins with a tilde, before which the code of an era is put. That alone leads to the tenant's own words; the tenant is
-- compared once more, in a way that draws no index to itself, because a query is only a text.
--
-- Cases with all the words, the last opened first, before a place. The eras are gone through one after the other until
-- there are enough.
create function cases_with_words(query text, before_at timestamptz, before_id uuid, most int)
  returns table (case_id uuid, opened_at timestamptz)
  language sql stable security definer rows 50
  set search_path = public set enable_seqscan = off set jit = off as $$
  select found.case_id, found.opened_at
  from (select to_hex(e.id) as code from case_search_era e
        where e.tenant_id = current_tenant() and not e.live and e.begins_at <= before_at
        order by e.begins_at desc) era
  cross join lateral (
    select s.case_id, s.opened_at from case_search s
    where s.words @@ cast(replace(query, '~', era.code || '~') as tsquery)
      and s.tenant_id is not distinct from current_tenant()
      and (s.opened_at, s.case_id) < (before_at, before_id)
    order by s.opened_at desc, s.case_id desc limit most) found
  limit most
$$;

-- Cases with all the words that are not over; no more than some.
create function live_cases_with_words(query text, most int) returns setof uuid
  language sql stable security definer rows 200
  set search_path = public set enable_seqscan = off set jit = off as $$
  select s.case_id from case_search s
  where s.words @@ (select cast(replace(query, '~', to_hex(e.id) || '~') as tsquery) from case_search_era e
                    where e.tenant_id = current_tenant() and e.live)
    and s.tenant_id is not distinct from current_tenant()
  limit most
$$;
revoke all on function tenants_with_words_due(), cases_with_words(text, timestamptz, uuid, int), live_cases_with_words(text, int) from public;
grant execute on function tenants_with_words_due(), cases_with_words(text, timestamptz, uuid, int), live_cases_with_words(text, int) to wayside_app;
