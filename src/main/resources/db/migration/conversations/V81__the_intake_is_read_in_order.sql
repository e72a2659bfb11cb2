-- Senders account for each mail by asking what came since a moment.
create index raw_message_received on raw_message (tenant_id, received_at, id);
