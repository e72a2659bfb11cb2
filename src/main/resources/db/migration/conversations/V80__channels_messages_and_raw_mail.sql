-- Where customers write to. An address belongs to one tenant in the whole installation.
create table channel (
  tenant_id        uuid not null,
  id               uuid not null,
  kind             text not null,
  address          text not null,
  name             text not null,
  native_name      text not null,
  language         text not null,
  active           boolean not null default true,
  last_received_at timestamptz,
  last_error       text,
  version          int not null default 0,
  primary key (tenant_id, id)
);
create unique index channel_address on channel (lower(address));
select wall('channel');
select open_to_edge('channel');

create function channels_at(recipient text) returns table (tenant_id uuid, channel_id uuid)
  language sql stable security definer set search_path = public as $$
  select c.tenant_id, c.id from channel c where lower(c.address) = lower(recipient) and c.active
$$;
revoke all on function channels_at(text) from public;
grant execute on function channels_at(text) to wayside_app;

-- What arrived, byte by byte, kept before anything looks into it.
create table raw_message (
  tenant_id       uuid not null,
  id              uuid not null,
  seq             bigint generated always as identity,
  channel_id      uuid not null,
  received_at     timestamptz not null,
  sender          text not null,
  recipient       text not null,
  content         bytea not null,
  content_hash    bytea not null,
  state           text not null,
  attempts        int not null default 0,
  due_at          timestamptz,
  internet_id     text,
  outcome         text,
  reason          text,
  conversation_id uuid,
  message_id      uuid,
  primary key (tenant_id, id),
  unique (tenant_id, channel_id, content_hash)
);
create index raw_message_due on raw_message (due_at) where due_at is not null;
create index raw_message_seq on raw_message (tenant_id, seq);
create index raw_message_outcome on raw_message (tenant_id, outcome, seq) where outcome in ('QUARANTINE', 'IGNORED');
select wall('raw_message');
select open_to_edge('raw_message');

create function raw_messages_due(moment timestamptz, most int) returns table (tenant_id uuid, raw_id uuid)
  language sql stable security definer set search_path = public as $$
  select r.tenant_id, r.id from raw_message r where r.due_at <= moment order by r.due_at limit most
$$;
revoke all on function raw_messages_due(timestamptz, int) from public;
grant execute on function raw_messages_due(timestamptz, int) to wayside_app;

create table conversation (
  tenant_id       uuid not null,
  id              uuid not null,
  channel_id      uuid not null,
  customer_id     uuid not null,
  subject         text not null,
  tag             text,
  started_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, channel_id) references channel
);
create index conversation_customer on conversation (tenant_id, customer_id);
create unique index conversation_tag on conversation (tenant_id, tag) where tag is not null;
select wall('conversation');

create table message (
  tenant_id       uuid not null,
  id              uuid not null,
  seq             bigint generated always as identity,
  conversation_id uuid not null,
  direction       text not null,
  channel         text not null,
  kind            text not null,
  staff_id        uuid,
  from_address    text not null,
  from_name       text not null,
  to_addresses    text[] not null,
  subject         text not null,
  body            text not null,
  new_text        text not null,
  html            text,
  remote_images   int not null default 0,
  internet_id     text,
  threaded_by     text not null,
  at              timestamptz not null,
  state           text not null,
  state_reason    text,
  dispatch_id     uuid,
  raw_id          uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversation
);
create index message_of_conversation on message (tenant_id, conversation_id, seq);
select wall('message');

create table message_attachment (
  tenant_id  uuid not null,
  message_id uuid not null,
  position   int not null,
  file_id    uuid not null,
  content_id text,
  inline     boolean not null,
  primary key (tenant_id, message_id, position),
  foreign key (tenant_id, message_id) references message on delete cascade
);
select wall('message_attachment');

-- Every message id that was ever seen in a conversation, ours and theirs, so that any answer finds its way.
create table message_reference (
  tenant_id       uuid not null,
  internet_id     text not null,
  conversation_id uuid not null,
  ours            boolean not null,
  primary key (tenant_id, internet_id, conversation_id),
  foreign key (tenant_id, conversation_id) references conversation on delete cascade
);
select wall('message_reference');

-- Who has taken part: an address outside this list does not get in by a guessed subject.
create table participant (
  tenant_id       uuid not null,
  conversation_id uuid not null,
  address         text not null,
  primary key (tenant_id, conversation_id, address),
  foreign key (tenant_id, conversation_id) references conversation on delete cascade
);
select wall('participant');

create table draft (
  tenant_id       uuid not null,
  conversation_id uuid not null,
  staff_id        uuid not null,
  kind            text not null,
  text            text not null,
  file_ids        uuid[] not null default '{}',
  saved_at        timestamptz not null,
  primary key (tenant_id, conversation_id, staff_id, kind),
  foreign key (tenant_id, conversation_id) references conversation on delete cascade
);
select wall('draft');
