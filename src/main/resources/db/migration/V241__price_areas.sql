-- Prices by area as well: '*' is for whatever areas.
create table price_list (
    category     varchar(30) not null,
    grade        varchar(30) not null,        -- '*': any grade
    area         varchar(30) not null,        -- '*': for all
    price_cents  bigint      not null,
    primary key (category, grade, area)
);
insert into price_list (category, grade, area, price_cents) select category, grade, '*', price_cents from prices;
drop table prices;
alter table price_list rename to prices;

-- For how many months after its last session a touch-up of a series is in its price, where it is at all.
create table included_touch_ups (
    category  varchar(30) primary key,
    months    integer not null
);
