-- What lists are opened by besides the day: an hour of the heat map, a stage; and ordered by: the price of the converted.
create index leads_by_hour on leads (received_hour, received_day desc, received_at desc, id desc);
create index leads_by_stage on leads (stage, received_day desc, received_at desc, id desc);
create index leads_by_price on leads (price_cents, converted_day desc, converted_at desc, id desc);
