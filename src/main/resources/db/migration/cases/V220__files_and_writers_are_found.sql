-- Words of files' names and of those who wrote stand among the words of a case (f=invoice, a=meier), so that they are found
-- as all words are. The words of all cases that there are now are written anew by the upkeep.
alter table service_case no force row level security;
alter table case_search_due no force row level security;
insert into case_search_due (tenant_id, case_id) select tenant_id, id from service_case order by opened_at;
alter table case_search_due force row level security;
alter table service_case force row level security;
