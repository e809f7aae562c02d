-- Photos of people, upright and without what the camera wrote into them. What they show is said; what they were called is not kept.
create sequence photos_seq;
create table photos (
    id              bigint primary key,
    person_id       bigint      not null references people,
    taken_day       date        not null,
    moment          varchar(16) not null,         -- BEFORE, AFTER_SESSION, HEALED
    session_number  smallint,                     -- after which session
    area            varchar(20),
    width           integer     not null,         -- of the largest picture of it, in pixels
    height          integer     not null,
    added_at        timestamp(6) with time zone not null,
    added_by        bigint references users,
    removed_at      timestamp(6) with time zone   -- hidden at once, erased 30 days later
);
create index photos_by_person on photos (person_id, taken_day, id);
create index photos_by_removed on photos (removed_at);

-- The pictures of a photo by size, apart from what is listed.
create table photo_images (
    photo_id  bigint     not null references photos on delete cascade,
    size      varchar(8) not null,                -- THUMB, SCREEN, WHOLE
    image     picture    not null,
    primary key (photo_id, size)
);

-- What somebody said of their photos, one line each time: the last one of a purpose is in force.
create sequence photo_consents_seq;
create table photo_consents (
    id           bigint primary key,
    person_id    bigint        not null references people,
    purpose      varchar(10)   not null,          -- RECORD, WEBSITE, SOCIAL
    given        boolean       not null,          -- false: withdrawn
    words        varchar(1000) not null,
    said_at      timestamp(6) with time zone not null,
    recorded_by  bigint references users
);
create index photo_consents_by_person on photo_consents (person_id, purpose, id);

-- The consultation sheet of a lead: each time it is saved it is a version of its own.
create sequence consultation_sheets_seq;
create table consultation_sheets (
    id               bigint primary key,
    lead_id          bigint        not null references leads on delete cascade,
    version          integer       not null,      -- 1 for the first
    saved_at         timestamp(6) with time zone not null,
    saved_by         bigint references users,
    goals            varchar(2000) not null,
    scalp            varchar(2000) not null,      -- its condition, in words
    areas            varchar(300)  not null,      -- codes, with commas between them
    hairline         varchar(20),
    hairline_note    varchar(500)  not null,
    pigment_maker    varchar(120)  not null,
    pigment_colour   varchar(120)  not null,
    pigment_lot      varchar(120)  not null,
    asked            boolean       not null,      -- whether contraindications were gone through
    sessions         smallint,                    -- proposed
    unique (lead_id, version)
);

-- Who wrote down a consent to be contacted that was given or withdrawn by other ways than a form; null: they themselves.
alter table consents add column recorded_by bigint references users;
