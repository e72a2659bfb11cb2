-- Nobody is given a mail for longer than one lease. One that is given for longer was given before the clock was put back.
create or replace function claim_raw_messages(moment timestamptz, again timestamptz, most int)
  returns table (tenant_id uuid, raw_id uuid)
  language sql volatile security definer set search_path = public as $$
  with due as (
    select r.tenant_id, r.id from raw_message r
    where r.due_at <= moment or r.due_at > again
    order by r.due_at limit most
    for update skip locked)
  update raw_message r set due_at = again
  from due where (r.tenant_id, r.id) = (due.tenant_id, due.id)
  returning r.tenant_id, r.id
$$;
