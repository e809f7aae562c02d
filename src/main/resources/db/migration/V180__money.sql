-- Money: each entry is written once and moves cents between accounts, so that its lines sum to zero. A correction or a taking
-- back is an entry of its own with the sign turned. Which accounts each kind moves is said in Movement.
create sequence money_seq increment by 50;
create table money_entries (
    id            bigint primary key,
    lead_id       bigint      not null,
    session_id    bigint,                       -- what was earned, and what was asked for it beside the plan's price
    kind          varchar(12) not null,         -- REQUIRED, PAID, CREDITED, FORFEITED, REFUNDED, EARNED
    means         varchar(14),                  -- CASH, CARD_TERMINAL, TRANSFER, OTHER, NOT_RECORDED; of PAID and REFUNDED
    amount_cents  bigint      not null,
    happened_at   timestamp(6) with time zone not null,
    money_day     date        not null,
    recorded_at   timestamp(6) with time zone not null,
    actor_id      bigint,
    note          varchar(500) not null,
    once_key      varchar(80) unique,           -- of the form it came from: the same form writes once
    reverses      bigint unique references money_entries
);
create index money_by_lead on money_entries (lead_id, id);
create index money_by_day on money_entries (money_day desc, id desc);
create index money_by_session on money_entries (session_id);

create table money_lines (
    entry_id  bigint      not null references money_entries,
    account   varchar(14) not null,
    cents     bigint      not null,
    primary key (entry_id, account)
);

-- What is there already: what was agreed, the deposits, the sessions delivered.
insert into money_entries (id, lead_id, kind, amount_cents, happened_at, money_day, recorded_at, note)
select nextval('money_seq'), id, 'REQUIRED', price_cents, converted_at, converted_day, converted_at, ''
from leads where converted_at is not null and price_cents > 0;
insert into money_entries (id, lead_id, kind, means, amount_cents, happened_at, money_day, recorded_at, note)
select nextval('money_seq'), id, 'PAID', 'NOT_RECORDED', deposit_cents, converted_at, converted_day, converted_at, ''
from leads where converted_at is not null and deposit_cents > 0;
insert into money_entries (id, lead_id, session_id, kind, amount_cents, happened_at, money_day, recorded_at, note)
select nextval('money_seq'), lead_id, id, 'REQUIRED', value_cents, completed_at, completed_day, completed_at, ''
from sessions where completed_at is not null and lead_id is not null and plan_id is null and value_cents > 0;
insert into money_entries (id, lead_id, session_id, kind, amount_cents, happened_at, money_day, recorded_at, note)
select nextval('money_seq'), lead_id, id, 'EARNED', value_cents, completed_at, completed_day, completed_at, ''
from sessions where completed_at is not null and lead_id is not null and value_cents > 0;

insert into money_lines
select id, 'DUE', case kind when 'PAID' then -amount_cents else amount_cents end
from money_entries where kind in ('REQUIRED', 'PAID');
insert into money_lines
select id, 'AGREED', case kind when 'PAID' then amount_cents else -amount_cents end
from money_entries where kind in ('REQUIRED', 'PAID');
insert into money_lines
select id, 'HELD', case kind when 'PAID' then -amount_cents else amount_cents end
from money_entries where kind in ('PAID', 'EARNED');
insert into money_lines select id, 'NOT_RECORDED', amount_cents from money_entries where kind = 'PAID';
insert into money_lines select id, 'REVENUE', -amount_cents from money_entries where kind = 'EARNED';

create table money_rules (
    id                 smallint primary key,
    deposit_percent    integer not null,        -- 0: a fixed sum
    deposit_cents      bigint  not null,
    notice_hours       integer not null,        -- a session cancelled later than that is as one not come to
    no_show_fee_cents  bigint  not null,        -- 0: all that is held
    late_minutes       integer not null         -- later than that is a no-show
);

-- What was offered: each version stays as it was sent.
create sequence quotes_seq increment by 50;
create table quotes (
    id           bigint primary key,
    lead_id      bigint      not null,
    version      integer     not null,          -- 1, 2 … of the lead
    state        varchar(10) not null,          -- DRAFT, SENT, ACCEPTED, DECLINED, REPLACED; expired is what nobody answered in time
    sessions     smallint    not null,
    valid_days   integer     not null,
    token        varchar(64) not null unique,   -- of the page the client opens
    sent_day     date,
    decided_at   timestamp(6) with time zone,
    created_at   timestamp(6) with time zone not null,
    unique (lead_id, version)
);
create table quote_lines (
    quote_id  bigint       not null references quotes,
    place     smallint     not null,
    words     varchar(200) not null,
    cents     bigint       not null,
    primary key (quote_id, place)
);
