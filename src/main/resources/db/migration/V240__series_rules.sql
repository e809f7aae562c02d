-- How long the scalp heals between two sessions, where the owner says otherwise than usual for a category.
create table healing_gaps (
    category      varchar(30) primary key,
    least_days    integer not null,
    aim_days      integer not null,
    warn_days     integer not null,
    stalled_days  integer not null
);
