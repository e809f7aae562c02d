-- How long they waited for us while the studio was open; null for what was answered before this was kept.
alter table leads add column answered_open_minutes integer;

-- What leaks out of a week: by the consultation attended, and by what they wrote.
create index leads_by_attended on leads (is_open, attended_at, id);
create index their_words_by_time on their_words (written_at, lead_id);
