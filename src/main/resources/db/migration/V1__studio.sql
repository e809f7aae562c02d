-- One schema for H2 (PostgreSQL mode) and PostgreSQL. Instants are UTC; a *_day is the studio's local day of the instant
-- beside it; *_cents are whole cents of the studio's currency.

create table studio (
    id                        smallint primary key,
    name                      varchar(120) not null,
    time_zone                 varchar(60)  not null,
    currency                  char(3)      not null,
    first_response_minutes    integer      not null,
    created_at                timestamp(6) with time zone not null
);

create table opening_hours (
    weekday    smallint primary key,          -- 1 Monday … 7 Sunday; no row: closed
    opens      time not null,
    closes     time not null
);

create table holidays (
    holiday_day  date primary key,
    name         varchar(120) not null
);

create table prices (
    category     varchar(30) not null,
    grade        varchar(30) not null,        -- '*': any grade
    price_cents  bigint      not null,
    primary key (category, grade)
);

create sequence users_seq increment by 50;
create table users (
    id             bigint primary key,
    version        integer      not null,
    email          varchar(254) not null unique,
    name           varchar(120) not null,
    password_hash  varchar(200) not null,
    role           varchar(10)  not null,     -- OWNER, STAFF
    artist         boolean      not null,     -- works in the chair
    active         boolean      not null,
    created_at     timestamp(6) with time zone not null
);

create table preferences (
    user_id  bigint       not null references users,
    name     varchar(80)  not null,
    content  varchar(4000) not null,
    primary key (user_id, name)
);

create sequence saved_views_seq increment by 50;
create table saved_views (
    id       bigint primary key,
    user_id  bigint        not null references users,
    page     varchar(30)   not null,
    name     varchar(80)   not null,
    query    varchar(2000) not null,
    unique (user_id, page, name)
);

-- Append-only: what happened, to whom, by whom, when it happened and when it was recorded, before and after (JSON objects
-- of the fields that changed). Nothing updates a row here.
create sequence history_seq increment by 50;
create table history (
    id           bigint primary key,
    kind         varchar(40) not null,
    happened_at  timestamp(6) with time zone not null,
    recorded_at  timestamp(6) with time zone not null,
    actor_id     bigint,                      -- null: the system, or a visitor
    person_id    bigint,
    lead_id      bigint,
    session_id   bigint,
    version      integer,                     -- of the lead or session, after it
    batch_id     bigint,                      -- one act on many: import or selection
    before_json  varchar(8000) not null,
    after_json   varchar(8000) not null
);
create index history_by_person on history (person_id, id);
create index history_by_lead on history (lead_id, id);
create index history_by_session on history (session_id, id);
create index history_by_batch on history (batch_id, id);
create sequence batches_seq increment by 50;

create sequence people_seq increment by 50;
create table people (
    id            bigint primary key,
    version       integer      not null,
    name          varchar(200) not null,      -- '' when only a handle or a code is known
    email         varchar(254),               -- lower case
    phone         varchar(20),                -- E.164, or the digits as given when it is no valid number
    phone_given   varchar(60),                -- as it was written
    handle        varchar(120),
    client_code   varchar(60),                -- what another system called them
    language      varchar(8),
    merged_into   bigint references people,
    import_id     bigint,
    created_at    timestamp(6) with time zone not null
);
create index people_by_email on people (email);
create index people_by_phone on people (phone);
create index people_by_code on people (client_code);
create index people_by_import on people (import_id);

-- Search: every word of the name and e-mail, and every ending of the phone's digits, so any run of digits is a prefix.
create table person_words (
    word       varchar(60) not null,
    person_id  bigint      not null,
    primary key (word, person_id)
);
create index person_words_by_person on person_words (person_id);
-- Each name word with one letter left out, so a typo meets it half-way.
create table word_variants (
    variant  varchar(60) not null,
    word     varchar(60) not null,
    primary key (variant, word)
);

create table person_flags (
    person_id    bigint      not null references people,
    flag         varchar(40) not null,
    note         varchar(500) not null,
    recorded_at  timestamp(6) with time zone not null,
    recorded_by  bigint,
    primary key (person_id, flag)
);

create sequence leads_seq increment by 50;
create table leads (
    id                   bigint primary key,
    version              integer     not null,
    person_id            bigint      not null references people,
    first_of_person      boolean     not null,  -- the person's first inquiry
    standing             varchar(12) not null,  -- GENUINE, SPAM, TEST, DUPLICATE
    stage                varchar(24) not null,
    is_open              boolean     not null,
    received_at          timestamp(6) with time zone not null,
    received_day         date        not null,
    received_hour        smallint    not null,  -- studio's hour of the week: 0 Monday 0:00 … 167 Sunday 23:00
    recorded_at          timestamp(6) with time zone not null,
    channel              varchar(20) not null,
    source               varchar(30) not null,
    message              varchar(4000) not null,
    category             varchar(30) not null,
    grade                varchar(30),
    assignee_id          bigint references users,
    next_step            varchar(200),
    next_step_day        date,
    triaged_at           timestamp(6) with time zone,
    answered_at          timestamp(6) with time zone,
    answered_by          bigint references users,
    answered_minutes     integer,               -- whole minutes from received to first response
    booked_at            timestamp(6) with time zone,
    booked_day           date,
    attended_at          timestamp(6) with time zone,
    attended_day         date,
    reached              smallint    not null,  -- furthest step of the journey ever passed, see Step
    converted_at         timestamp(6) with time zone,
    converted_day        date,
    converted_in_days    integer,               -- studio days from received to converted
    price_cents          bigint,
    deposit_cents        bigint,
    planned_sessions     smallint,
    first_session_day    date,
    series_done_day      date,
    lost_at              timestamp(6) with time zone,
    lost_day             date,                  -- the first loss; reopening does not erase it
    lost_reason          varchar(30),
    external_ref         varchar(120),
    import_id            bigint
);
create index leads_by_received on leads (received_day desc, received_at desc, id desc);
create index leads_by_category on leads (category, received_day desc, received_at desc, id desc);
create index leads_by_source on leads (source, received_day desc, received_at desc, id desc);
create index leads_by_assignee on leads (assignee_id, received_day desc, received_at desc, id desc);
create index leads_by_open on leads (is_open, received_day desc, received_at desc, id desc);
create index leads_by_converted on leads (converted_day desc, converted_at desc, id desc);
create index leads_by_lost on leads (lost_day desc, lost_at desc, id desc);
create index leads_by_person on leads (person_id, id);
create index leads_by_import on leads (import_id);
create index leads_by_ref on leads (external_ref);

create sequence assessments_seq increment by 50;
create table assessments (
    id           bigint primary key,
    person_id    bigint      not null references people,
    lead_id      bigint      not null references leads,
    category     varchar(30) not null,
    grade        varchar(30),
    assessed_by  bigint references users,       -- null: the person's own words
    assessed_on  date        not null
);
create index assessments_by_lead on assessments (lead_id, id);

create sequence consultations_seq increment by 50;
create table consultations (
    id          bigint primary key,
    version     integer     not null,
    lead_id     bigint      not null references leads,
    kind        varchar(12) not null,           -- IN_PERSON, PHOTO, VIDEO
    starts_at   timestamp(6) with time zone not null,
    start_day   date        not null,
    outcome     varchar(16) not null            -- BOOKED, ATTENDED, MISSED, CANCELLED
);
create index consultations_by_lead on consultations (lead_id, id);

create sequence plans_seq increment by 50;
create table plans (
    id           bigint primary key,
    version      integer  not null,
    lead_id      bigint   not null references leads,
    person_id    bigint   not null references people,
    sessions     smallint not null,             -- k
    price_cents  bigint   not null,
    opened_day   date     not null
);
create unique index plans_by_lead on plans (lead_id);
create index plans_by_person on plans (person_id, id);

create sequence sessions_seq increment by 50;
create table sessions (
    id              bigint primary key,
    version         integer     not null,
    person_id       bigint references people,   -- null: the client was not recorded
    lead_id         bigint references leads,
    plan_id         bigint references plans,
    number          smallint,                   -- n of the series; null: not recorded, or a touch-up
    kind            varchar(12) not null,       -- TREATMENT, TOUCH_UP, OTHER
    status          varchar(12) not null,       -- SCHEDULED, COMPLETED, MISSED, CANCELLED
    starts_at       timestamp(6) with time zone not null,
    start_day       date        not null,
    length_minutes  integer     not null,
    artist_id       bigint references users,
    artist_name     varchar(120),               -- an artist who is no user here
    category        varchar(30) not null,
    source          varchar(30) not null,
    completed_at    timestamp(6) with time zone,
    completed_day   date,
    value_cents     bigint      not null,       -- what the session earns when it is completed
    gap_days        integer,                    -- since the completed session before it in the series
    service         varchar(200),               -- what another system called it
    external_ref    varchar(120),
    import_id       bigint
);
create index sessions_by_start on sessions (start_day desc, starts_at desc, id desc);
create index sessions_by_category on sessions (category, start_day desc, starts_at desc, id desc);
create index sessions_by_source on sessions (source, start_day desc, starts_at desc, id desc);
create index sessions_by_artist on sessions (artist_id, start_day desc, starts_at desc, id desc);
create index sessions_by_completed on sessions (completed_day desc, starts_at desc, id desc);
create index sessions_by_person on sessions (person_id, id);
create index sessions_by_plan on sessions (plan_id, number);
create index sessions_by_import on sessions (import_id);
create index sessions_by_lead on sessions (lead_id);

-- How often each thing happened on each studio day (grain D) or month (grain M, its first day), for every combination of
-- category, source and person, where '*' and 0 stand for all and person -1 for nobody. Kept in the transaction of the rows
-- it counts. The columns are the constants of Tally.
create table tallies (
    grain          char(1)     not null,
    source         varchar(30) not null,
    person         bigint      not null,
    category       varchar(30) not null,
    tally_day      date        not null,
    inquiries      bigint not null default 0,
    new_people     bigint not null default 0,
    spam           bigint not null default 0,
    test_entries   bigint not null default 0,
    duplicates     bigint not null default 0,
    still_open     bigint not null default 0,
    unanswered     bigint not null default 0,
    answered_15m   bigint not null default 0,
    answered_1h    bigint not null default 0,
    answered_4h    bigint not null default 0,
    answered_24h   bigint not null default 0,
    answered_3d    bigint not null default 0,
    answered_later bigint not null default 0,
    never_answered bigint not null default 0,
    reached_answer        bigint not null default 0,
    reached_booking       bigint not null default 0,
    reached_consultation  bigint not null default 0,
    reached_conversion    bigint not null default 0,
    reached_first_session bigint not null default 0,
    reached_series_done   bigint not null default 0,
    converted_in_time     bigint not null default 0,
    conversions    bigint not null default 0,
    booked_cents   bigint not null default 0,
    losses         bigint not null default 0,
    sessions_booked    bigint not null default 0,
    sessions_missed    bigint not null default 0,
    sessions_completed bigint not null default 0,
    session_1      bigint not null default 0,
    session_2      bigint not null default 0,
    session_3      bigint not null default 0,
    session_4_up   bigint not null default 0,
    session_unnumbered bigint not null default 0,
    touch_ups      bigint not null default 0,
    earned_cents   bigint not null default 0,
    hour_00 bigint not null default 0, hour_01 bigint not null default 0, hour_02 bigint not null default 0,
    hour_03 bigint not null default 0, hour_04 bigint not null default 0, hour_05 bigint not null default 0,
    hour_06 bigint not null default 0, hour_07 bigint not null default 0, hour_08 bigint not null default 0,
    hour_09 bigint not null default 0, hour_10 bigint not null default 0, hour_11 bigint not null default 0,
    hour_12 bigint not null default 0, hour_13 bigint not null default 0, hour_14 bigint not null default 0,
    hour_15 bigint not null default 0, hour_16 bigint not null default 0, hour_17 bigint not null default 0,
    hour_18 bigint not null default 0, hour_19 bigint not null default 0, hour_20 bigint not null default 0,
    hour_21 bigint not null default 0, hour_22 bigint not null default 0, hour_23 bigint not null default 0,
    primary key (source, person, grain, category, tally_day)
);
create index tallies_by_day on tallies (source, person, grain, tally_day);

create sequence imports_seq increment by 50;
create table imports (
    id            bigint primary key,
    kind          varchar(12)  not null,        -- LEADS, SESSIONS, NO_SHOWS
    file_name     varchar(255) not null,
    imported_at   timestamp(6) with time zone not null,
    imported_by   bigint references users,
    accepted      integer not null,
    already_here  integer not null,
    rejected      integer not null,
    taken_back_at timestamp(6) with time zone
);
create table import_rows (                      -- the rows that need a look: rejected, or accepted with a remark
    import_id  bigint  not null references imports,
    line       integer not null,
    outcome    varchar(12)   not null,
    reason     varchar(1000) not null,
    content    varchar(8000) not null,
    primary key (import_id, line, outcome)
);
create table import_meanings (                  -- how a value of theirs was read before
    field     varchar(20)  not null,
    given     varchar(200) not null,
    meaning   varchar(60)  not null,
    primary key (field, given)
);
