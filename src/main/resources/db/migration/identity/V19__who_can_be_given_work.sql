-- Whom work can be given to, published for the modules above. The wall holds: the views read as whoever asks.
create view routable_staff with (security_invoker = true) as
  select s.tenant_id, s.id as staff_id, s.name, s.languages, s.capacity, s.presence, s.presence_since,
         array(select k.key from staff_skill x join skill k on (k.tenant_id, k.id) = (x.tenant_id, x.skill_id)
               where x.tenant_id = s.tenant_id and x.staff_id = s.id) as skills,
         array(select r.key from staff_role x join role r on (r.tenant_id, r.id) = (x.tenant_id, x.role_id)
               where x.tenant_id = s.tenant_id and x.staff_id = s.id) as roles,
         array(select distinct p from staff_role x join role r on (r.tenant_id, r.id) = (x.tenant_id, x.role_id),
                 unnest(r.permissions) p
               where x.tenant_id = s.tenant_id and x.staff_id = s.id) as permissions
  from staff s
  where s.active;
grant select on routable_staff to wayside_app;

create view routable_member with (security_invoker = true) as
  select m.tenant_id, m.team_id, m.staff_id, m.leads
  from team_member m join team t on (t.tenant_id, t.id) = (m.tenant_id, m.team_id)
  where t.active;
grant select on routable_member to wayside_app;
