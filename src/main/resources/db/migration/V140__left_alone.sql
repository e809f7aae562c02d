-- Whether what they wrote asks us to leave them alone; it counts for every channel until they write something else.
alter table their_words add column asks_for_silence boolean default false not null;
