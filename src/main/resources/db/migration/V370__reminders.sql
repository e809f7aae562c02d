-- Who was reminded of what comes, and when; whoever is moved is reminded anew. Rows of visits that are gone are never read.
create table reminders (
    type         varchar(12) not null,          -- SESSION, CONSULTATION
    visit_id     bigint      not null,
    starts_at    timestamp(6) with time zone not null,
    reminded_at  timestamp(6) with time zone not null,
    reminded_by  bigint references users,
    primary key (type, visit_id, starts_at)
);
