-- Programs go through all cases in an order that nothing changes while they do.
create index service_case_opened on service_case (tenant_id, opened_at desc, id desc);
