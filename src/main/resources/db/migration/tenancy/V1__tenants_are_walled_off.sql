-- The role of the running application. It owns nothing, so row-level security binds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'wayside_app') then
    create role wayside_app nologin;
  end if;
  execute format('grant wayside_app to %I', current_user);
end
$$;

grant usage on schema public to wayside_app;

-- Whose rows may be seen; null (and so no row at all) where nobody has said.
create function current_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;

-- Puts a table behind the wall: forced for its owner as well, and open to the application for its tenant's rows.
create function wall(walled regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy tenant_wall on %s using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', walled);
  execute format('grant select, insert, update, delete on %s to wayside_app', walled);
end
$$;

-- The same for a table to which rows are only ever added.
create function wall_append_only(walled regclass) returns void language plpgsql as $$
begin
  perform wall(walled);
  execute format('revoke update, delete on %s from wayside_app', walled);
end
$$;

-- Lets the functions that run before a tenant is known (they belong to the owner) read a table; the application's role gains nothing.
create function open_to_edge(walled regclass) returns void language plpgsql as $$
begin
  execute format('create policy edge on %s for select to %I using (true)', walled, current_user);
end
$$;

create table tenant (
  tenant_id   uuid primary key,
  slug        text not null unique,
  name        text not null,
  native_name text not null,
  locale      text not null,
  zone        text not null,
  created_at  timestamptz not null
);
select wall('tenant');
select open_to_edge('tenant');

-- Jobs and the edge must find the tenants before one is bound; they learn ids and nothing else.
create function every_tenant() returns setof uuid language sql stable security definer set search_path = public as $$
  select tenant_id from tenant
$$;
revoke all on function every_tenant() from public;
grant execute on function every_tenant() to wayside_app;
