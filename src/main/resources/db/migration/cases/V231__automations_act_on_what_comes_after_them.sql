-- What happened before somebody switched an automation on is none of its business.
alter table automation add column working_since timestamptz;
update automation set working_since = changed_at where state = 'ON';
