-- When an assessment was written down, for a look back: its day may be an earlier one. Null where that was not kept.
alter table assessments add column recorded_at timestamp(6) with time zone;
