-- The last thirty-second step whose one-time code was accepted: a code is good once.
alter table staff add column totp_last_step bigint not null default 0;
alter table staff add column password_set_at timestamptz not null default now();

-- Serialises the set-up of the first company on nodes that start side by side, and answers whether there is one.
create function first_tenant_wanted() returns boolean language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtext('wayside.first-tenant'));
  return not exists (select from tenant);
end
$$;
revoke all on function first_tenant_wanted() from public;
grant execute on function first_tenant_wanted() to wayside_app;

-- The names of the companies among which a person with one address chooses.
create function tenant_name(wanted uuid) returns table (name text, native_name text)
  language sql stable security definer set search_path = public as $$
  select t.name, t.native_name from tenant t where t.tenant_id = wanted
$$;
revoke all on function tenant_name(uuid) from public;
grant execute on function tenant_name(uuid) to wayside_app;
