create table staff (
  tenant_id      uuid not null,
  id             uuid not null,
  email          text not null,
  name           text not null,
  native_name    text not null default '',
  initials       text not null,
  password_hash  text not null,
  totp_secret    text,
  totp_on        boolean not null default false,
  locale         text not null,
  zone           text not null,
  theme          text not null default 'AUTO',
  density        text not null default 'COMFORTABLE',
  keymap         jsonb not null default '{}',
  languages      text[] not null default '{}',
  capacity       int not null default 8 check (capacity between 0 and 200),
  presence       text not null default 'OFFLINE',
  presence_since timestamptz not null default now(),
  approval_limit numeric(19,4),
  approval_currency char(3),
  active         boolean not null default true,
  created_at     timestamptz not null,
  version        int not null default 0,
  primary key (tenant_id, id)
);
create unique index staff_email on staff (tenant_id, lower(email));
select wall('staff');
select open_to_edge('staff');

create table role (
  tenant_id   uuid not null,
  id          uuid not null,
  key         text not null,
  name        text not null,
  native_name text not null,
  permissions text[] not null,
  version     int not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
select wall('role');

create table staff_role (
  tenant_id uuid not null,
  staff_id  uuid not null,
  role_id   uuid not null,
  primary key (tenant_id, staff_id, role_id),
  foreign key (tenant_id, staff_id) references staff on delete cascade,
  foreign key (tenant_id, role_id) references role on delete cascade
);
select wall('staff_role');

create table team (
  tenant_id   uuid not null,
  id          uuid not null,
  key         text not null,
  name        text not null,
  native_name text not null,
  zone        text not null,
  calendar    text not null,
  active      boolean not null default true,
  version     int not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
select wall('team');

create table team_member (
  tenant_id uuid not null,
  team_id   uuid not null,
  staff_id  uuid not null,
  leads     boolean not null default false,
  primary key (tenant_id, team_id, staff_id),
  foreign key (tenant_id, team_id) references team on delete cascade,
  foreign key (tenant_id, staff_id) references staff on delete cascade
);
create index team_member_of on team_member (tenant_id, staff_id);
select wall('team_member');

create table skill (
  tenant_id   uuid not null,
  id          uuid not null,
  key         text not null,
  name        text not null,
  native_name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, key)
);
select wall('skill');

create table staff_skill (
  tenant_id uuid not null,
  staff_id  uuid not null,
  skill_id  uuid not null,
  primary key (tenant_id, staff_id, skill_id),
  foreign key (tenant_id, staff_id) references staff on delete cascade,
  foreign key (tenant_id, skill_id) references skill on delete cascade
);
select wall('staff_skill');

create table api_token (
  tenant_id    uuid not null,
  id           uuid not null,
  name         text not null,
  secret_hash  bytea not null unique,
  scopes       text[] not null,
  created_by   uuid,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  primary key (tenant_id, id)
);
select wall('api_token');
select open_to_edge('api_token');

-- The two questions that come before a tenant is known. They read past the wall, and so answer with no more than is needed.
create function staff_who_sign_in_as(address text)
  returns table (tenant_id uuid, staff_id uuid, password_hash text)
  language sql stable security definer set search_path = public as $$
  select s.tenant_id, s.id, s.password_hash from staff s where lower(s.email) = lower(address) and s.active
$$;

create function bearer_of(hash bytea)
  returns table (tenant_id uuid, token_id uuid, name text, scopes text[], expires_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select t.tenant_id, t.id, t.name, t.scopes, t.expires_at from api_token t where t.secret_hash = hash and t.revoked_at is null
$$;

revoke all on function staff_who_sign_in_as(text), bearer_of(bytea) from public;
grant execute on function staff_who_sign_in_as(text), bearer_of(bytea) to wayside_app;

-- Failed sign-ins, counted by a hash of address and network, so that nobody is named.
create table sign_in_throttle (
  key           bytea primary key,
  failures      int not null,
  blocked_until timestamptz not null
);
grant select, insert, update, delete on sign_in_throttle to wayside_app;
