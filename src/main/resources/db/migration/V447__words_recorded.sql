-- When what they wrote was written down, and taken back, for a look back; null where that was not kept.
alter table their_words add column recorded_at timestamp(6) with time zone;
alter table their_words add column undone_at timestamp(6) with time zone;
