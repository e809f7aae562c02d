-- A consultation that moves is a new row of the same appointment: calendars outside know it by its first row, and by how often it changed.
alter table consultations add column first_id bigint;       -- of the row that was booked first; null: this one
alter table consultations add column revision integer default 0 not null;
update consultations set
    revision = 8,
    first_id = (select min(f.id) from consultations f where f.lead_id = consultations.lead_id and f.id > coalesce(
        (select max(e.id) from consultations e where e.lead_id = consultations.lead_id and e.id < consultations.id
            and e.outcome not in ('MOVED', 'MOVED_LATE')), 0))
    where exists (select 1 from consultations m where m.lead_id = consultations.lead_id and m.id < consultations.id
        and m.outcome in ('MOVED', 'MOVED_LATE'));
