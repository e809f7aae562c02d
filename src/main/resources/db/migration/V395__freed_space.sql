-- What is removed for good leaves the tables at once and the freed space of the studio's file when that is written anew.
create table freed_space (
    owed_at      timestamp(6) with time zone,  -- since when something removed for good may lie there; null when nothing does
    rewritten_at timestamp(6) with time zone   -- when the file was last written anew
);
insert into freed_space (owed_at) select max(erased_at) from erasures;
