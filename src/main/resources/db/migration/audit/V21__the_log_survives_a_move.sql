-- A log that is restored into another database meets other transaction numbers. What is added to them here keeps the order of the
-- log: new events come after all that were brought along.
create function log_offset() returns bigint language sql immutable parallel safe return 0::bigint;

create function log_place() returns xid8 language sql volatile
  return (pg_current_xact_id()::text::bigint + log_offset())::text::xid8;

-- Events before this place are committed or will never be; those from it on may still come.
create function log_horizon() returns xid8 language sql stable
  return (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + log_offset())::text::xid8;

alter table event_log alter column transaction set default log_place();
create index event_log_at on event_log using brin (at);
select open_to_edge('event_log');
select open_to_edge('event_seal');

-- Called after each migration, by the owner.
create function resume_log() returns void language plpgsql set search_path = public as $$
declare
  last bigint;
  here bigint := log_place()::text::bigint;
begin
  select max(e.transaction::text::bigint) into last
  from tenant t, lateral (select transaction from event_log where tenant_id = t.tenant_id order by transaction desc limit 1) e;
  if last > here then
    execute format('create or replace function log_offset() returns bigint language sql immutable parallel safe return %s::bigint',
        log_offset() + last - here + 1);
  end if;
end
$$;
revoke all on function resume_log() from public;

-- The sealer asks whose log has grown; it learns ids and nothing else.
create function tenants_to_seal() returns setof uuid language sql stable security definer set search_path = public as $$
  select t.tenant_id
  from tenant t
  left join lateral (select last_transaction, last_seq from event_seal s where s.tenant_id = t.tenant_id order by number desc limit 1) s
    on true
  where exists (
    select from event_log e
    where e.tenant_id = t.tenant_id
      and (e.transaction, e.seq) > (coalesce(s.last_transaction, '0'::xid8), coalesce(s.last_seq, 0))
      and e.transaction < log_horizon())
$$;
revoke all on function tenants_to_seal() from public;
grant execute on function tenants_to_seal() to wayside_app;
