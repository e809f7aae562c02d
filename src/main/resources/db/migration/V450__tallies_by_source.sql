-- What came by which source is read by days and months of one place: without this the whole table was looked through.
create index tallies_by_source on tallies (person, category, grain, tally_day, source);
