-- For chips and lists, where the whole name is too long.
alter table process add column short_name text not null default '', add column native_short_name text not null default '';

-- Which message was judged: the offsets of the evidence count in its subject, a line break, and its new text.
alter table triage_decision add column message_id uuid;
create index triage_decision_recent on triage_decision (tenant_id, decided_at);

-- A corrected text is read by a model once; its vector is kept.
alter table triage_correction
  add column made_by uuid,
  add column made_by_name text not null default '',
  add column model text,
  add column meaning bytea;
create index triage_correction_case on triage_correction (tenant_id, case_id);
create index triage_correction_recent on triage_correction (tenant_id, made_at desc, id);

-- Grows with each change of what triage learns from, so that every node sees cheaply that it knows too little.
create table triage_revision (
  tenant_id uuid not null,
  revision  bigint not null,
  primary key (tenant_id)
);
select wall('triage_revision');
