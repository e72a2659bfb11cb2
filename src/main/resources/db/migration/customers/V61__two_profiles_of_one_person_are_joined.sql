-- A merge links and does not copy: the profile that was taken in stays as it was, with what points to it, and is read through
-- the one that stays. survivor_id is that one, over any number of steps; null for whoever stands for himself.
alter table customer add column survivor_id uuid;
alter table customer add foreign key (tenant_id, survivor_id) references customer;
create index customer_taken_in on customer (tenant_id, survivor_id) where survivor_id is not null;

-- All ids of the one whom an id means, first the one that stays. Whoever asks for what belongs to a customer asks for these.
create function same_customer(customer uuid) returns uuid[] language sql stable parallel safe as $$
  select root || array(select c.id from customer c
                       where c.tenant_id = current_tenant() and c.survivor_id = root order by c.id)
  from coalesce((select c.survivor_id from customer c
                 where c.tenant_id = current_tenant() and c.id = customer), customer) root
$$;

create table customer_merge (
  tenant_id   uuid not null,
  id          uuid not null,
  survivor_id uuid not null,
  absorbed_id uuid not null,
  changes     jsonb not null,
  merged_at   timestamptz not null,
  merged_by   text not null,
  undone_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, survivor_id) references customer,
  foreign key (tenant_id, absorbed_id) references customer,
  check (survivor_id <> absorbed_id)
);
create unique index customer_merge_once on customer_merge (tenant_id, absorbed_id) where undone_at is null;
create index customer_merge_into on customer_merge (tenant_id, survivor_id, merged_at);
select wall('customer_merge');

-- What a profile is compared by, such as its names without order and script, and the end of a number.
create table customer_trait (
  tenant_id   uuid not null,
  customer_id uuid not null,
  trait       text collate "C" not null,
  primary key (tenant_id, customer_id, trait),
  foreign key (tenant_id, customer_id) references customer on delete cascade
);
create index customer_trait_of on customer_trait (tenant_id, trait, customer_id);
select wall('customer_trait');

-- Two profiles that may be one person. A pair that somebody said is not the same is kept, so that it is not suggested again.
create table customer_duplicate (
  tenant_id    uuid not null,
  one_id       uuid not null,
  other_id     uuid not null,
  score        int not null check (score between 1 and 100),
  grounds      jsonb not null,
  found_at     timestamptz not null,
  dismissed_at timestamptz,
  dismissed_by text,
  primary key (tenant_id, one_id, other_id),
  foreign key (tenant_id, one_id) references customer,
  foreign key (tenant_id, other_id) references customer,
  check (one_id < other_id)
);
create index customer_duplicate_open on customer_duplicate (tenant_id, score desc, one_id, other_id) where dismissed_at is null;
create index customer_duplicate_of on customer_duplicate (tenant_id, other_id);
select wall('customer_duplicate');

-- Profiles that changed: a moment after the commit their names are written anew in the letters of other scripts, and they are
-- compared with others. All that there are now are looked at once.
create table customer_due (
  tenant_id   uuid not null,
  customer_id uuid not null,
  primary key (tenant_id, customer_id)
);
alter table customer no force row level security;
insert into customer_due (tenant_id, customer_id) select tenant_id, id from customer where erased_at is null;
alter table customer force row level security;
select wall('customer_due');
select open_to_edge('customer_due');

create function tenants_with_customers_due() returns setof uuid
  language sql stable security definer set search_path = public as $$
  select distinct tenant_id from customer_due
$$;
revoke all on function tenants_with_customers_due() from public;
grant execute on function tenants_with_customers_due() to wayside_app;
