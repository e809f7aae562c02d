-- What was written into the ledger since an instant: a look back and what was restated ask for it.
create index money_by_record on money_entries (recorded_at);
