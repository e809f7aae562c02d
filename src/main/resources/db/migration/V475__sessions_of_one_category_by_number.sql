-- What a list of one category asks of a completed session besides its day stands in the index, too: H2 then looks at the rows it
-- shows and at no others.
drop index sessions_by_category_completed;
create index sessions_by_category_completed
    on sessions (category, completed_day desc, starts_at desc, id desc, number, status);
