-- What the wall asks of the last hours and of today.
create index service_case_opened on service_case (tenant_id, opened_at);
create index service_case_resolved on service_case (tenant_id, resolved_at) where resolved_at is not null;
create index service_case_closed on service_case (tenant_id, closed_at) where closed_at is not null;
create index case_clock_first_reply on case_clock (tenant_id, ended_at) where kind = 'FIRST_REPLY' and ended_at is not null;
create index follow_up_of_case on follow_up (tenant_id, case_id, due_at);
