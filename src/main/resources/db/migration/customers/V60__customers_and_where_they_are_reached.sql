-- Text that is searched by its beginning is kept in the "C" collation: then a prefix is a range, and the comparison of a
-- range is leakproof, so that the index is used below the wall.
create table customer (
  tenant_id    uuid not null,
  id           uuid not null,
  kind         text not null check (kind in ('PERSON', 'COMPANY')),
  display_name text not null,
  native_name  text not null default '',
  latin_name   text not null default '',
  search_name  text collate "C" not null,
  initials     text not null,
  language     text not null,
  zone         text not null,
  tier         text not null default 'STANDARD' check (tier in ('STANDARD', 'SILVER', 'GOLD', 'VIP')),
  company_id   uuid,
  preferences  text not null default '',
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  erased_at    timestamptz,
  version      int not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, company_id) references customer,
  check (kind = 'PERSON' or company_id is null)
);
create index customer_by_name on customer (tenant_id, search_name, id) where erased_at is null;
create index customer_by_tier on customer (tenant_id, tier, search_name, id) where erased_at is null;
create index customer_of_company on customer (tenant_id, company_id, search_name, id) where company_id is not null;
select wall('customer');

-- The words of a customer's names, in every script, each of which finds him.
create table customer_term (
  tenant_id   uuid not null,
  customer_id uuid not null,
  term        text collate "C" not null,
  primary key (tenant_id, customer_id, term),
  foreign key (tenant_id, customer_id) references customer on delete cascade
);
create index customer_term_begins on customer_term (tenant_id, term, customer_id);
select wall('customer_term');

-- Many addresses for one customer; a live address belongs to one customer of a tenant.
create table customer_contact (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  kind        text not null check (kind in ('EMAIL', 'PHONE', 'WECHAT', 'WHATSAPP', 'APP')),
  address     text collate "C" not null,
  preferred   boolean not null default false,
  verified_at timestamptz,
  bounced_at  timestamptz,
  added_at    timestamptz not null,
  removed_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer
);
create unique index customer_contact_live on customer_contact (tenant_id, kind, address) where removed_at is null;
create unique index customer_contact_preferred on customer_contact (tenant_id, customer_id, kind)
  where preferred and removed_at is null;
create index customer_contact_of on customer_contact (tenant_id, customer_id);
create index customer_contact_begins on customer_contact (tenant_id, address) where removed_at is null;
select wall('customer_contact');
