-- lower() may tell what it sees, so an index on it is not used below the wall; a column of its own is.
alter table outgoing add column mailbox text generated always as (lower(recipient)) stored;
drop index outgoing_recipient;
create index outgoing_mailbox on outgoing (tenant_id, mailbox, queued_at);
