-- What the owner wants of a month: whole things, or cents where the figure is money.
create table goals (
    figure varchar(30) primary key,
    amount bigint not null check (amount > 0)
);
