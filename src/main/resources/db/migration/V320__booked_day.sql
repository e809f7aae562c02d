-- The studio day on which a session was booked; null where that is not known, as for those out of a file. Of those booked until now
-- it is taken from the history, to the day.
alter table sessions add column booked_day date;
update sessions set booked_day = (select cast(min(h.happened_at) as date) from history h
    where h.session_id = sessions.id and h.kind in ('SESSION_SCHEDULED', 'TOUCH_UP_SCHEDULED'));
