-- What was done in the chair, one record a session; it begins empty. It goes where its session goes.
create table session_records (
    session_id      bigint primary key references sessions on delete cascade,
    version         integer       not null,
    adult           boolean       not null,       -- at least 18, as the identification says
    identification  varchar(120)  not null,       -- which photo identification was seen
    risks           boolean       not null,       -- told in writing, and acknowledged
    preparation     varchar(2000) not null,
    areas           varchar(300)  not null,       -- codes, with commas between them
    density         varchar(500)  not null,
    needles         varchar(300)  not null,
    pigment_maker   varchar(120)  not null,
    pigment_colour  varchar(120)  not null,
    pigment_lot     varchar(120)  not null,
    minutes         integer,                      -- how long it really took
    notes           varchar(4000) not null,
    aftercare       boolean       not null,       -- handed over in writing
    started_at      timestamp(6) with time zone
);

-- What was signed, as it was signed; its words are in the PDF.
create table signed_papers (
    session_id    bigint       not null references sessions on delete cascade,
    paper         varchar(10)  not null,          -- CONSENT, AFTERCARE
    text_version  integer      not null,
    name          varchar(120) not null,          -- as whoever signed wrote it
    signed_at     timestamp(6) with time zone not null,
    recorded_by   bigint references users,
    pdf           picture,                        -- null once erased
    primary key (session_id, paper)
);

-- An infection or reaction: the state is told within five working days.
create sequence adverse_events_seq;
create table adverse_events (
    id            bigint primary key,
    session_id    bigint        not null references sessions on delete cascade,
    event_day     date          not null,
    description   varchar(2000) not null,
    reported_day  date,
    recorded_at   timestamp(6) with time zone not null,
    recorded_by   bigint references users
);
create index adverse_events_by_session on adverse_events (session_id, id);
create index adverse_events_by_report on adverse_events (reported_day, event_day);
