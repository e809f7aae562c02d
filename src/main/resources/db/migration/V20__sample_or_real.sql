-- Whether this is the sample studio: it and a real one never share a database.
alter table studio add column sample boolean default false not null;
