-- Requests of programs with an idempotency key. Without a status, the request has no answer yet.
create table idempotency_key (
  tenant_id    uuid not null,
  token_id     uuid not null,
  key          text not null,
  request_hash bytea not null,
  status       int,
  content_type text,
  location     text,
  body         bytea,
  expires_at   timestamptz not null,
  primary key (tenant_id, token_id, key)
);
create index idempotency_key_expiry on idempotency_key (tenant_id, expires_at);
select wall('idempotency_key');
