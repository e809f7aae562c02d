-- What stands behind the @ of each entry: the studio's own from now on; links that are followed already keep theirs.
alter table calendar_feeds add column uid_host varchar(40) default 'hairline' not null;
