-- The time a session left with too short a notice stays as a row of its own, which counts as due: this is the session.
alter table sessions add column moved_id bigint;
create index sessions_by_moved on sessions (moved_id);
