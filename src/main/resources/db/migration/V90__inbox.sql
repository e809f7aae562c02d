-- What the inbox knows of a lead beside the lead itself; a lead that never passed through it has no row.
create table inbox (
    lead_id        bigint primary key references leads on delete cascade,
    claimed_by     bigint references users,
    claimed_at     timestamp(6) with time zone,    -- the last sign of life of whoever has it
    waiting_since  timestamp(6) with time zone,    -- they wrote back then, and nobody answered since
    snoozed_until  timestamp(6) with time zone,
    snooze_reason  varchar(300),
    attempts       integer not null                -- to reach them, since they last wrote
);
create index inbox_by_waiting on inbox (waiting_since, lead_id);
create index inbox_by_snooze on inbox (snoozed_until, lead_id);

-- What waits, oldest first.
create index leads_by_unanswered on leads (is_open, answered_at, received_at, id);
create index leads_by_next_step on leads (next_step_day, id);
create index consultations_by_outcome on consultations (outcome, starts_at);

-- Each attempt of ours to reach them, and what they wrote back; words as they were sent or pasted.
create sequence attempts_seq;
create table attempts (
    id        bigint primary key,
    lead_id   bigint not null references leads on delete cascade,
    made_at   timestamp(6) with time zone not null,
    made_by   bigint references users,
    channel   varchar(12)   not null,              -- EMAIL, TEXT, CALL, MESSAGE
    words     varchar(4000) not null,
    undone    boolean       not null
);
create index attempts_by_lead on attempts (lead_id, id);
create sequence their_words_seq;
create table their_words (
    id          bigint primary key,
    lead_id     bigint not null references leads on delete cascade,
    written_at  timestamp(6) with time zone not null,
    noted_by    bigint references users,
    words       varchar(4000) not null,
    undone      boolean       not null
);
create index their_words_by_lead on their_words (lead_id, id);

-- Who looks at what right now, one row per open inbox; a row that is not renewed is nobody any more.
create table inbox_viewers (
    viewer   varchar(40) primary key,
    user_id  bigint not null references users,
    lead_id  bigint not null,
    seen_at  timestamp(6) with time zone not null
);

-- What somebody decided in the inbox, so that it can be taken back; the lead's own fields are in the history.
create sequence decisions_seq;
create table decisions (
    id         bigint primary key,
    actor_id   bigint references users,
    taken_at   timestamp(6) with time zone not null,
    words      varchar(300) not null,
    undone_at  timestamp(6) with time zone
);
create index decisions_by_actor on decisions (actor_id, undone_at, id);
create table decision_leads (
    decision_id     bigint  not null references decisions on delete cascade,
    lead_id         bigint  not null references leads on delete cascade,
    version_before  integer not null,
    version_after   integer not null,
    waiting_since   timestamp(6) with time zone,   -- of the inbox, as they were before
    snoozed_until   timestamp(6) with time zone,
    snooze_reason   varchar(300),
    attempts        integer not null,
    attempt_id      bigint,                        -- the line of the conversation it added
    their_words_id  bigint,
    primary key (decision_id, lead_id)
);
create index decision_leads_by_lead on decision_leads (lead_id);

create table inbox_rules (
    id              smallint primary key,
    silent_minutes  integer not null               -- a claim nobody touched for so long is given back
);
