-- What is not over is a small part of all cases, and each of its lists has an index that holds nothing else: in the order of
-- the list, so that a page is read from its beginning.
create index service_case_next on service_case (tenant_id, (coalesce(due_at, 'infinity')), id)
  where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED');
create index service_case_hands on service_case (tenant_id, status, agent_id, team_id)
  where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED');
create index service_case_asked on service_case (tenant_id, last_at, id) where status = 'RESOLVED';

-- These say the same twice, or in an order that no list has.
drop index service_case_due;
drop index service_case_team;
drop index service_case_recent;
create index service_case_recent on service_case (tenant_id, last_at, id);
