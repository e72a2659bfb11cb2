-- How a customer travels and is best reached.
alter table customer add column type text not null default 'LEISURE' check (type in ('LEISURE', 'CORPORATE', 'AGENT'));
alter table customer add column channel text check (channel in ('EMAIL', 'PHONE', 'WECHAT', 'WHATSAPP', 'APP'));

create table customer_preference (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  kind        text not null check (kind in ('SEAT', 'MEAL', 'ROOM', 'LOYALTY', 'OTHER')),
  words       text not null,
  added_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer
);
create index customer_preference_of on customer_preference (tenant_id, customer_id);
select wall('customer_preference');

-- Travel documents. The number is sealed with a key that is not in the database; hint is what may be seen of it, and mark is a
-- keyed hash by which the same document is recognised on two profiles.
create table travel_document (
  tenant_id   uuid not null,
  id          uuid not null,
  customer_id uuid not null,
  kind        text not null check (kind in ('PASSPORT', 'ID_CARD', 'VISA')),
  country     text not null check (country ~ '^[A-Z]{2}$'),
  sealed      text not null,
  hint        text not null,
  mark        text collate "C" not null,
  expires_on  date,
  added_at    timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer
);
create index travel_document_of on travel_document (tenant_id, customer_id);
create index travel_document_expiring on travel_document (tenant_id, expires_on) where expires_on is not null;
select wall('travel_document');

-- What one customer is to another. For whom somebody works stands with his profile.
create table customer_relation (
  tenant_id uuid not null,
  id        uuid not null,
  from_id   uuid not null,
  kind      text not null check (kind in ('BOOKS_FOR', 'PAYS_FOR', 'APPROVES_FOR', 'FAMILY', 'GUARDIAN_OF')),
  to_id     uuid not null,
  added_at  timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, from_id) references customer,
  foreign key (tenant_id, to_id) references customer,
  check (from_id <> to_id)
);
create unique index customer_relation_once on customer_relation (tenant_id, from_id, kind, to_id);
create index customer_relation_to on customer_relation (tenant_id, to_id);
select wall('customer_relation');

-- What customers agreed to, and took back: each word is kept. An empty channel is all of them.
create table customer_consent (
  tenant_id    uuid not null,
  id           uuid not null,
  customer_id  uuid not null,
  purpose      text not null check (purpose in ('SERVICE', 'MARKETING', 'SURVEY', 'PROFILING')),
  channel      text not null default '' check (channel in ('', 'EMAIL', 'PHONE', 'WECHAT', 'WHATSAPP', 'APP')),
  given        boolean not null,
  at           timestamptz not null,
  how          text not null check (how in ('FORM', 'MAIL', 'CALL', 'IN_PERSON', 'LINK', 'IMPORT')),
  place        text not null default '',
  text_version text not null default '',
  noted_by     text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, customer_id) references customer
);
create index customer_consent_of on customer_consent (tenant_id, customer_id, at);
select wall('customer_consent');

-- Questions to customers whether an address is theirs. Each is answered once, and not after it expired.
create table contact_verification (
  tenant_id   uuid not null,
  id          uuid not null,
  contact_id  uuid not null,
  customer_id uuid not null,
  address     text not null,
  asked_at    timestamptz not null,
  expires_at  timestamptz not null,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, contact_id) references customer_contact on delete cascade
);
create index contact_verification_of on contact_verification (tenant_id, contact_id, asked_at);
select wall('contact_verification');
