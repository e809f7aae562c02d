-- How those of a day were answered is read from the index alone, without their rows.
drop index leads_by_received;
create index leads_by_received on leads (received_day desc, received_at desc, id desc, standing, channel, answered_minutes, wrote_back);
