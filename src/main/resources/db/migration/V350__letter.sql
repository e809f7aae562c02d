-- The owner's letter: how it is wanted, to whom it goes, and what each one asked to be done.
create table letter_rules (
    id           smallint primary key,
    switched_on  boolean      not null,
    language     varchar(2)   not null,        -- EN, ES
    address      varchar(300) not null         -- under which this Hairline is opened; empty: not known yet
);

-- Nobody: it goes to every owner.
create table letter_readers (
    user_id  bigint primary key references users
);

-- Who was named is known by their leads: whoever is erased is in no letter any more.
create table letters (
    monday   date primary key,
    made_at  timestamp(6) with time zone not null
);
create table letter_todos (
    monday   date        not null references letters on delete cascade,
    place    integer     not null,             -- the first has most at stake
    task     varchar(30) not null,
    people   bigint      not null,             -- how many it was about
    primary key (monday, place)
);
create table letter_names (
    monday   date    not null references letters on delete cascade,
    place    integer not null,
    lead_id  bigint  not null references leads on delete cascade,
    cents    bigint  not null,                 -- at stake with them
    primary key (monday, place, lead_id)
);
create index letter_names_by_lead on letter_names (lead_id);

-- One to each reader of each week, from Monday until the server has taken it.
create table letter_mails (
    monday    date         not null references letters on delete cascade,
    user_id   bigint       not null references users,
    state     varchar(10)  not null,           -- WAITING, SENDING, SENT, FAILED
    tries     integer      not null,
    due_at    timestamp(6) with time zone not null,
    taken_at  timestamp(6) with time zone,     -- by a sender that is at it
    problem   varchar(1000),
    sent_at   timestamp(6) with time zone,
    primary key (monday, user_id)
);
create index letter_mails_by_due on letter_mails (state, due_at);
