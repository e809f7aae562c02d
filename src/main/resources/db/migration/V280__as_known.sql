-- What was written down since a day: pages as they were known then read the history backwards from here.
create index history_by_recorded on history (recorded_at);
