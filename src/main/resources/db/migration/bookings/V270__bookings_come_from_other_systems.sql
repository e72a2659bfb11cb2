-- What became of what other systems told about their bookings. The same told again changes nothing; what waited aside may be
-- told again and be taken. What they told is not kept: it may name people.
create table booking_import (
  tenant_id  uuid not null,
  source     text collate "C" not null,
  reference  text collate "C" not null,
  sequence   text collate "C" not null,
  what       text not null check (what in ('TAKEN', 'CHANGED', 'ASIDE')),
  reason     text not null,
  booking_id uuid,
  at         timestamptz not null,
  primary key (tenant_id, source, reference, sequence)
);
create index booking_import_aside on booking_import (tenant_id, at desc) where what = 'ASIDE';
select wall('booking_import');
