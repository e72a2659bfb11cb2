create index service_case_still on service_case (tenant_id, last_at, id) where status in ('NEW', 'OPEN', 'WAITING');
