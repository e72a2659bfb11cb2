-- Programs go through all cases in an order that nothing changes while they do; the wall's last hours use the same index.
drop index service_case_opened;
create index service_case_opened on service_case (tenant_id, opened_at, id);
