-- Whether those behind it wait until it is received: what nobody answered, and what was refused some times only.
alter table webhook_deliveries add column holds boolean default true not null;
