-- Until when a case is put aside; far ahead where it is until something happens. It stops no clock.
alter table service_case add column snoozed_until timestamptz;
create index service_case_snoozed on service_case (snoozed_until) where snoozed_until is not null;

create function cases_that_wake(moment timestamptz, most int) returns table (tenant_id uuid, case_id uuid)
  language sql stable security definer set search_path = public as $$
  select c.tenant_id, c.id from service_case c where c.snoozed_until <= moment order by c.snoozed_until limit most
$$;
revoke all on function cases_that_wake(timestamptz, int) from public;
grant execute on function cases_that_wake(timestamptz, int) to wayside_app;
