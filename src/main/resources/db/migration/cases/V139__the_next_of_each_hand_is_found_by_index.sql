-- What a person or a team has to do next is read in its order, however much of the company's is due before. The order is a
-- column: an expression may tell what it sees, so below the wall a page could not begin at its cursor by an index on one.
alter table service_case add column due_order timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored;
drop index service_case_next;
drop index service_case_agent;
create index service_case_next on service_case (tenant_id, due_order, id)
  where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED');
create index service_case_of_agent on service_case (tenant_id, agent_id, due_order, id)
  where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED');
create index service_case_of_team on service_case (tenant_id, team_id, due_order, id)
  where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED');
create index service_case_of_nobody on service_case (tenant_id, due_order, id)
  where status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED') and team_id is null;
