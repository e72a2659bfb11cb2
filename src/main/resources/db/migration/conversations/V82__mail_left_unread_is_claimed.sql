-- Mail whose reader died is claimed by one node, which has it for a while; what another node is reading is passed over.
drop function raw_messages_due(timestamptz, int);
create function claim_raw_messages(moment timestamptz, again timestamptz, most int)
  returns table (tenant_id uuid, raw_id uuid)
  language sql volatile security definer set search_path = public as $$
  with due as (
    select r.tenant_id, r.id from raw_message r
    where r.due_at <= moment
    order by r.due_at limit most
    for update skip locked)
  update raw_message r set due_at = again
  from due where (r.tenant_id, r.id) = (due.tenant_id, due.id)
  returning r.tenant_id, r.id
$$;
revoke all on function claim_raw_messages(timestamptz, timestamptz, int) from public;
grant execute on function claim_raw_messages(timestamptz, timestamptz, int) to wayside_app;
