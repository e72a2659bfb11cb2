-- Who is sending, and a sign that changes with each mail that is begun. A node whose sign has stood still for a lease, as another
-- has watched, is lost; the moments in due_at do not say so, because clocks are put forward and back.
create function mail_in_hand() returns table (claim uuid, sign text)
  language sql stable security definer set search_path = public as $$
  select o.claim, count(*) || ' ' || max(o.due_at) from outgoing o where o.claim is not null group by o.claim
$$;
create index outgoing_in_hand on outgoing (claim) where claim is not null;

create function tenants_with_mail_to_send(moment timestamptz, lost uuid[]) returns setof uuid
  language sql stable security definer set search_path = public as $$
  select tenant_id from outgoing where due_at <= moment and claim is null
  union
  select tenant_id from outgoing where claim = any(lost)
$$;

-- When mail that waits falls due.
create or replace function next_due_mail() returns timestamptz
  language sql stable security definer set search_path = public as $$
  select min(due_at) from outgoing where due_at is not null and claim is null
$$;

-- The clock was put back: what waits since a moment that is yet to come waits from now on, as long as it was to wait.
create function put_mail_back(moment timestamptz) returns void
  language sql volatile security definer set search_path = public as $$
  update outgoing
  set due_at = due_at - (since - moment), not_before = not_before - (since - moment), since = moment
  where due_at is not null and claim is null and since > moment + interval '1 second'
$$;

revoke all on function mail_in_hand(), tenants_with_mail_to_send(timestamptz, uuid[]), put_mail_back(timestamptz) from public;
grant execute on function mail_in_hand(), tenants_with_mail_to_send(timestamptz, uuid[]), put_mail_back(timestamptz) to wayside_app;
