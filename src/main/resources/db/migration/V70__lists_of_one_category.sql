-- The rows behind a figure of one category go by the day of conversion or completion.
create index leads_by_category_converted on leads (category, converted_day desc, converted_at desc, id desc);
create index sessions_by_category_completed on sessions (category, completed_day desc, starts_at desc, id desc);
