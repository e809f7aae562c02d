-- The leads with which something is held now: found without reading the whole ledger. Kept with each entry, as the tallies are.
create table money_held (
    lead_id  bigint primary key,
    cents    bigint not null
);
insert into money_held
select lead_id, sum(case when kind in ('PAID', 'CREDITED') then amount_cents else -amount_cents end)
  from money_entries where kind <> 'REQUIRED'
 group by lead_id
having sum(case when kind in ('PAID', 'CREDITED') then amount_cents else -amount_cents end) > 0;
