-- A trip as it was sold. Every moment is kept as the place names it, with its zone; the instant beside it is derived when it
-- is written, so that it can be found. What was paid stands in typed components, from whom to whom.
create sequence booking_number;
grant usage on sequence booking_number to wayside_app;

create table booking (
  tenant_id  uuid not null,
  id         uuid not null,
  number     text collate "C" not null,
  state      text not null,
  owner_id   uuid not null,
  company_id uuid,
  channel    text not null,
  agent      text not null,
  currency   char(3) not null,
  booked_at  timestamptz not null,
  made_at    timestamptz not null,
  title      text not null,
  traveller  text not null,
  departs_at timestamptz,
  ends_at    timestamptz,
  sort_at    timestamptz not null,
  version    int not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, number)
);
create index booking_departure on booking (tenant_id, sort_at, id);
create index booking_state on booking (tenant_id, state, sort_at, id);
select wall('booking');

create table booking_party (
  tenant_id   uuid not null,
  booking_id  uuid not null,
  role        text not null,
  customer_id uuid not null,
  primary key (tenant_id, booking_id, role, customer_id),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
create index booking_party_customer on booking_party (tenant_id, customer_id, booking_id);
select wall('booking_party');

create table booking_passenger (
  tenant_id   uuid not null,
  booking_id  uuid not null,
  position    int not null,
  name        text not null,
  type        text not null,
  customer_id uuid,
  primary key (tenant_id, booking_id, position),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
create index booking_passenger_customer on booking_passenger (tenant_id, customer_id) where customer_id is not null;
select wall('booking_passenger');

create table booking_item (
  tenant_id     uuid not null,
  booking_id    uuid not null,
  position      int not null,
  kind          text not null,
  model         text not null,
  state         text not null,
  supplier_code text collate "C" not null,
  supplier_name text not null,
  confirmation  text not null,
  title         text not null,
  from_place    text collate "C",
  from_local    timestamp,
  from_zone     text,
  from_at       timestamptz,
  to_place      text collate "C",
  to_local      timestamp,
  to_zone       text,
  to_at         timestamptz,
  primary key (tenant_id, booking_id, position),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
create index booking_item_supplier on booking_item (tenant_id, supplier_code, booking_id);
create index booking_item_from on booking_item (tenant_id, from_place, from_at);
create index booking_item_to on booking_item (tenant_id, to_place, to_at);
select wall('booking_item');

create table booking_segment (
  tenant_id     uuid not null,
  booking_id    uuid not null,
  item          int not null,
  position      int not null,
  carrier       text collate "C" not null,
  number        text collate "C" not null,
  from_place    text collate "C" not null,
  from_local    timestamp not null,
  from_zone     text not null,
  from_at       timestamptz not null,
  to_place      text collate "C" not null,
  to_local      timestamp not null,
  to_zone       text not null,
  to_at         timestamptz not null,
  booking_class text not null,
  fare_basis    text not null,
  state         text not null,
  primary key (tenant_id, booking_id, item, position),
  foreign key (tenant_id, booking_id, item) references booking_item on delete cascade
);
create index booking_segment_flight on booking_segment (tenant_id, carrier, number, from_at);
create index booking_segment_from on booking_segment (tenant_id, from_place, from_at);
create index booking_segment_to on booking_segment (tenant_id, to_place, to_at);
select wall('booking_segment');

create table booking_document (
  tenant_id  uuid not null,
  booking_id uuid not null,
  position   int not null,
  kind       text not null,
  number     text collate "C" not null,
  state      text not null,
  item       int,
  passenger  int,
  primary key (tenant_id, booking_id, position),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
select wall('booking_document');

create table booking_price (
  tenant_id      uuid not null,
  booking_id     uuid not null,
  position       int not null,
  item           int,
  kind           text not null,
  code           text not null,
  value_amount   numeric(19, 4) not null,
  value_currency char(3) not null,
  payer          text not null,
  payee          text not null,
  refundable     text not null,
  tax            text not null,
  primary key (tenant_id, booking_id, position),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
select wall('booking_price');

create table booking_mis (
  tenant_id  uuid not null,
  booking_id uuid not null,
  name       text not null,
  value      text not null,
  primary key (tenant_id, booking_id, name),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
select wall('booking_mis');

-- What the policy said when it was booked. The lowest logical fare of that moment cannot be found out later.
create table booking_policy (
  tenant_id          uuid not null,
  booking_id         uuid not null,
  reference_amount   numeric(19, 4),
  reference_currency char(3),
  lowest_amount      numeric(19, 4),
  lowest_currency    char(3),
  result             text not null,
  reason             text not null,
  primary key (tenant_id, booking_id),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
select wall('booking_policy');

-- By what anybody calls the trip, in capitals and digits alone: one look leads from a word in a mail to the booking.
create table booking_reference (
  tenant_id  uuid not null,
  kind       text not null,
  value      text collate "C" not null,
  source     text collate "C" not null,
  booking_id uuid not null,
  written    text not null,
  primary key (tenant_id, kind, value, source),
  foreign key (tenant_id, booking_id) references booking on delete cascade
);
create index booking_reference_value on booking_reference (tenant_id, value);
create index booking_reference_booking on booking_reference (tenant_id, booking_id);
select wall('booking_reference');
