-- When days are to be worked out once more after a change of the time zone; a row is taken out when that is done.
create table late_days (
    due_at timestamp(6) with time zone not null
);
