-- Roles that hold every permission hold the new one as well. Whoever migrates owns the rows, but sees none of them while the wall stands.
alter table role no force row level security;
update role set permissions = array_append(permissions, 'COMMENT_CASES')
where permissions @> array['MANAGE_STAFF', 'WORK_CASES', 'READ_AUDIT', 'MANAGE_PRIVACY', 'MANAGE_RULES', 'MANAGE_CHANNELS']
  and not 'COMMENT_CASES' = any (permissions);
alter table role force row level security;
