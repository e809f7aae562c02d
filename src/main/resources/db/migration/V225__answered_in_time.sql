-- What the conversations know of a lead, kept on it so that the tallies can count it.
alter table leads add column wrote_back boolean default false not null;   -- within 14 days of arriving
alter table leads add column tries integer default 0 not null;            -- attempts of ours that were not taken back
update leads set wrote_back = true where exists (select 1 from their_words w where w.lead_id = leads.id
    and w.undone = false and w.written_at < leads.received_at + interval '14' day);
update leads set tries = (select count(*) from attempts a where a.lead_id = leads.id and a.undone = false)
    where exists (select 1 from attempts a where a.lead_id = leads.id and a.undone = false);

alter table tallies add column lost_tried bigint default 0 not null;
alter table tallies add column waited bigint default 0 not null;
alter table tallies add column kept_15m bigint default 0 not null;
alter table tallies add column kept_1h bigint default 0 not null;
alter table tallies add column kept_24h bigint default 0 not null;
alter table tallies add column came_back bigint default 0 not null;

-- Each lead that was there before, in the sixteen places where it counts.
merge into tallies t using (
    select grain, source, person, category, tally_day, count(*) as waited, sum(kept_15m) as kept_15m,
           sum(kept_1h) as kept_1h, sum(kept_24h) as kept_24h, sum(came_back) as came_back
      from (select case when g.k = 0 then 'D' else 'M' end as grain,
                   case when s.k = 0 then source else '*' end as source,
                   case when p.k = 0 then coalesce(assignee_id, -1) else 0 end as person,
                   case when c.k = 0 then category else '*' end as category,
                   case when g.k = 0 then received_day
                        else cast(date_trunc('month', received_day) as date) end as tally_day,
                   case when answered_minutes <= 15 then 1 else 0 end as kept_15m,
                   case when answered_minutes <= 60 then 1 else 0 end as kept_1h,
                   case when answered_minutes <= 1440 then 1 else 0 end as kept_24h,
                   case when wrote_back then 1 else 0 end as came_back
              from leads cross join (values (0), (1)) as g(k) cross join (values (0), (1)) as s(k)
                   cross join (values (0), (1)) as p(k) cross join (values (0), (1)) as c(k)
             where standing = 'GENUINE' and channel <> 'WALK_IN'
               and (channel <> 'CALL' or answered_minutes is null or answered_minutes > 1)) each_place
     group by grain, source, person, category, tally_day) n
   on (t.grain = n.grain and t.source = n.source and t.person = n.person and t.category = n.category
       and t.tally_day = n.tally_day)
 when matched then update set waited = n.waited, kept_15m = n.kept_15m, kept_1h = n.kept_1h,
      kept_24h = n.kept_24h, came_back = n.came_back;

merge into tallies t using (
    select grain, source, person, category, tally_day, count(*) as lost_tried
      from (select case when g.k = 0 then 'D' else 'M' end as grain,
                   case when s.k = 0 then source else '*' end as source,
                   case when p.k = 0 then coalesce(assignee_id, -1) else 0 end as person,
                   case when c.k = 0 then category else '*' end as category,
                   case when g.k = 0 then lost_day
                        else cast(date_trunc('month', lost_day) as date) end as tally_day
              from leads cross join (values (0), (1)) as g(k) cross join (values (0), (1)) as s(k)
                   cross join (values (0), (1)) as p(k) cross join (values (0), (1)) as c(k)
             where standing = 'GENUINE' and lost_day is not null and tries >= 6) each_place
     group by grain, source, person, category, tally_day) n
   on (t.grain = n.grain and t.source = n.source and t.person = n.person and t.category = n.category
       and t.tally_day = n.tally_day)
 when matched then update set lost_tried = n.lost_tried;
