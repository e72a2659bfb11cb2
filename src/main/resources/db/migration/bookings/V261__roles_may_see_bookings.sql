-- Roles that were made before there were bookings: who reads cases reads the trips they are about; who works on cases enters them.
alter table role no force row level security;
update role set permissions = permissions || array['READ_BOOKINGS']
where 'READ_CASES' = any(permissions) and not 'READ_BOOKINGS' = any(permissions);
update role set permissions = permissions || array['EDIT_BOOKINGS']
where 'WORK_CASES' = any(permissions) and not 'EDIT_BOOKINGS' = any(permissions);
alter table role force row level security;
