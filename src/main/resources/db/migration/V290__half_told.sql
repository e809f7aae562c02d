-- Whether the sample is being told just now; at the start of a program it says that the last one was cut short.
alter table studio add column half_told boolean default false not null;
