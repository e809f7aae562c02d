-- What each consultation was before something was done to it. Without an outcome it was not there yet. Pages as they were known
-- then read it backwards. A row without a consultation says that it was not kept how those of the lead stood before.
create sequence consultation_changes_seq;
create table consultation_changes (
    id              bigint primary key,
    consultation_id bigint,
    lead_id         bigint not null,
    recorded_at     timestamp(6) with time zone not null,
    kind            varchar(12),
    starts_at       timestamp(6) with time zone,
    length_minutes  integer,
    artist_id       bigint,
    chair_id        bigint,
    outcome         varchar(16)
);
create index consultation_changes_by_recorded on consultation_changes (recorded_at);

-- Until now the history said of the lead what became of a consultation. No lead has two that are booked at once, so where no word
-- of it was taken back the n-th that was booked, or moved to, is the n-th row, and each ending is of the last one.
create table consultation_words as
    select h.lead_id, h.recorded_at, h.kind,
        case when h.kind in ('CONSULTATION_BOOKED', 'CONSULTATION_MOVED') then 1 else 0 end as made,
        case when h.kind = 'CONSULTATION_BOOKED' then 0 else 1 end as ended,
        sum(case when h.kind in ('CONSULTATION_BOOKED', 'CONSULTATION_MOVED') then 1 else 0 end)
            over (partition by h.lead_id order by h.version, h.recorded_at, h.id
                rows between unbounded preceding and current row) as n
    from history h
    where h.session_id is null and h.kind in ('CONSULTATION_BOOKED', 'CONSULTATION_MOVED', 'CONSULTATION_ATTENDED',
        'CONSULTATION_MISSED', 'CONSULTATION_CANCELLED');
create index consultation_words_by_lead on consultation_words (lead_id, n);
create table consultation_numbers as
    select c.id, c.lead_id, c.outcome, row_number() over (partition by c.lead_id order by c.id) as n from consultations c;
create index consultation_numbers_by_lead on consultation_numbers (lead_id, n);
create table consultations_told as
    select w.lead_id
    from (select lead_id, sum(made) as made, sum(ended) as ended from consultation_words group by lead_id) w
    join (select lead_id, count(*) as made, sum(case when outcome = 'BOOKED' then 0 else 1 end) as ended
        from consultation_numbers group by lead_id) c on c.lead_id = w.lead_id and c.made = w.made and c.ended = w.ended
    left join (select e.lead_id, count(*) as ended from consultation_words e
        join consultation_numbers f on f.lead_id = e.lead_id
            and f.n = case when e.kind = 'CONSULTATION_MOVED' then e.n - 1 else e.n end
            and concat('CONSULTATION_', replace(f.outcome, '_LATE', '')) = e.kind
        where e.ended = 1 group by e.lead_id) k on k.lead_id = w.lead_id
    where w.ended = coalesce(k.ended, 0);
create index consultations_told_by_lead on consultations_told (lead_id);

insert into consultation_changes (id, consultation_id, lead_id, recorded_at)
    select nextval('consultation_changes_seq'), c.id, c.lead_id, w.recorded_at
    from consultation_words w
    join consultations_told t on t.lead_id = w.lead_id
    join consultation_numbers c on c.lead_id = w.lead_id and c.n = w.n
    where w.made = 1;
insert into consultation_changes (id, consultation_id, lead_id, recorded_at, kind, starts_at, length_minutes, artist_id, chair_id,
        outcome)
    select nextval('consultation_changes_seq'), c.id, c.lead_id, w.recorded_at, r.kind, r.starts_at, r.length_minutes, r.artist_id,
        r.chair_id, 'BOOKED'
    from consultation_words w
    join consultations_told t on t.lead_id = w.lead_id
    join consultation_numbers c on c.lead_id = w.lead_id
        and c.n = case when w.kind = 'CONSULTATION_MOVED' then w.n - 1 else w.n end
    join consultations r on r.id = c.id
    where w.ended = 1;
-- Of the others nothing is guessed: they are known since the last word that may be of one.
insert into consultation_changes (id, lead_id, recorded_at)
    select nextval('consultation_changes_seq'), w.lead_id, w.recorded_at
    from (select h.lead_id, max(h.recorded_at) as recorded_at
        from history h
        join (select lead_id, min(recorded_at) as recorded_at from consultation_words group by lead_id) f
            on f.lead_id = h.lead_id and f.recorded_at <= h.recorded_at
        where h.session_id is null and h.lead_id not in (select t.lead_id from consultations_told t)
            and h.kind in ('CONSULTATION_BOOKED', 'CONSULTATION_MOVED', 'CONSULTATION_ATTENDED', 'CONSULTATION_MISSED',
                'CONSULTATION_CANCELLED', 'UNDONE')
        group by h.lead_id) w;
drop table consultations_told;
drop table consultation_numbers;
drop table consultation_words;
