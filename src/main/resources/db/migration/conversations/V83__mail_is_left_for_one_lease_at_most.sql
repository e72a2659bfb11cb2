-- Nobody is given a mail for longer than one lease. One that is given for longer was given before the clock was put back. Its size
-- comes along, so that a reader knows how much room it takes.
create function claim_unread_mail(moment timestamptz, again timestamptz, most int)
  returns table (tenant_id uuid, raw_id uuid, size bigint)
  language sql volatile security definer set search_path = public as $$
  with due as (
    select r.tenant_id, r.id from raw_message r
    where r.due_at <= moment or r.due_at > again
    order by r.due_at limit most
    for update skip locked)
  update raw_message r set due_at = again
  from due where (r.tenant_id, r.id) = (due.tenant_id, due.id)
  returning r.tenant_id, r.id, octet_length(r.content)
$$;
revoke all on function claim_unread_mail(timestamptz, timestamptz, int) from public;
grant execute on function claim_unread_mail(timestamptz, timestamptz, int) to wayside_app;
