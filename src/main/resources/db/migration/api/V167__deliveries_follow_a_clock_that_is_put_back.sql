-- The clock was put back: what was to be told at a moment that is yet to come is told soon; two minutes are left to whoever may
-- be telling it.
create function put_deliveries_back(moment timestamptz) returns void
  language sql volatile security definer set search_path = public as $$
  update webhook_delivery
  set due_at = moment + interval '2 minutes'
  where state = 'WAITING' and due_at > moment + interval '2 minutes' and coalesce(tried_at, created_at) > moment
$$;
revoke all on function put_deliveries_back(timestamptz) from public;
grant execute on function put_deliveries_back(timestamptz) to wayside_app;
