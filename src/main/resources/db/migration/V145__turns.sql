-- Who takes inquiries in turn, what goes to whom first, and whose turn it was.
alter table inbox_rules add column in_turn boolean default false not null;
alter table inbox_rules add column last_round timestamp(6) with time zone;   -- one node at a time hands out

create table turn_takers (
    user_id   bigint primary key references users,
    at_once   integer     not null,      -- how many that wait they may have
    weekdays  varchar(7)  not null,      -- '12345': Monday to Friday
    begins    time        not null,
    ends      time        not null
);
create table turn_rules (
    place     integer primary key,       -- the first that fits counts
    category  varchar(30),               -- null: any
    source    varchar(30),
    language  varchar(8),
    user_id   bigint not null references users
);
create table turns (
    lead_id      bigint not null references leads on delete cascade,
    user_id      bigint not null references users,
    given_at     timestamp(6) with time zone not null,
    returned_at  timestamp(6) with time zone,      -- they were silent, and it went back
    primary key (lead_id, user_id)
);
create index turns_by_user on turns (user_id, given_at);
