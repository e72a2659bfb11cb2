-- Why, as the key of a text and what fills its gaps: [step, key, argument …]. What was noted before stays in reason.
alter table automation_run add column why jsonb;
alter table automation_run drop constraint automation_run_outcome_check;
alter table automation_run add constraint automation_run_outcome_check
  check (outcome in ('DONE', 'REFUSED', 'FAILED', 'HELD_BACK'));
