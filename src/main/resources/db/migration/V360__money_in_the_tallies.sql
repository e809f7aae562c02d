-- What was collected, on the days of the ledger, and what is held of a lead, on the day it was received: cents.
alter table tallies add column collected_cents bigint default 0 not null;
alter table tallies add column held_cents bigint default 0 not null;

-- Each entry that was there before, in the sixteen places where it counts.
merge into tallies t using (
    select grain, source, person, category, tally_day, sum(cents) as collected_cents
      from (select case when g.k = 0 then 'D' else 'M' end as grain,
                   case when s.k = 0 then l.source else '*' end as source,
                   case when p.k = 0 then coalesce(l.assignee_id, -1) else 0 end as person,
                   case when c.k = 0 then l.category else '*' end as category,
                   case when g.k = 0 then m.money_day
                        else cast(date_trunc('month', m.money_day) as date) end as tally_day,
                   case when m.kind = 'REFUNDED' then -m.amount_cents else m.amount_cents end as cents
              from money_entries m join leads l on l.id = m.lead_id
                   cross join (values (0), (1)) as g(k) cross join (values (0), (1)) as s(k)
                   cross join (values (0), (1)) as p(k) cross join (values (0), (1)) as c(k)
             where m.kind in ('PAID', 'REFUNDED')) each_place
     group by grain, source, person, category, tally_day having sum(cents) <> 0) n
   on (t.grain = n.grain and t.source = n.source and t.person = n.person and t.category = n.category
       and t.tally_day = n.tally_day)
 when matched then update set collected_cents = n.collected_cents
 when not matched then insert (source, person, grain, category, tally_day, collected_cents)
      values (n.source, n.person, n.grain, n.category, n.tally_day, n.collected_cents);

merge into tallies t using (
    select grain, source, person, category, tally_day, sum(held) as held_cents
      from (select case when g.k = 0 then 'D' else 'M' end as grain,
                   case when s.k = 0 then l.source else '*' end as source,
                   case when p.k = 0 then coalesce(l.assignee_id, -1) else 0 end as person,
                   case when c.k = 0 then l.category else '*' end as category,
                   case when g.k = 0 then l.received_day
                        else cast(date_trunc('month', l.received_day) as date) end as tally_day,
                   h.held
              from (select lead_id, sum(case when kind in ('PAID', 'CREDITED') then amount_cents
                                             else -amount_cents end) as held
                      from money_entries where kind <> 'REQUIRED' group by lead_id) h
                   join leads l on l.id = h.lead_id
                   cross join (values (0), (1)) as g(k) cross join (values (0), (1)) as s(k)
                   cross join (values (0), (1)) as p(k) cross join (values (0), (1)) as c(k)
             where h.held > 0) each_place
     group by grain, source, person, category, tally_day) n
   on (t.grain = n.grain and t.source = n.source and t.person = n.person and t.category = n.category
       and t.tally_day = n.tally_day)
 when matched then update set held_cents = n.held_cents;
