-- How an import stands, and what it added; its rows' own columns, so that bad ones can be given back as they came.
alter table imports add column state varchar(12) default 'DONE' not null;     -- RUNNING, DONE, INTERRUPTED, TAKEN_BACK
alter table imports add column lines integer default 0 not null;              -- of the file, without the header
alter table imports add column remarks integer default 0 not null;            -- accepted rows that need a look
alter table imports add column people_added integer default 0 not null;
alter table imports add column stopped_by varchar(500);                       -- why it ended early
alter table imports add column header varchar(20000) default '' not null;     -- the file's columns, as one line of CSV
alter table import_rows alter column content set data type varchar(100000);

-- What of which file is here already: another system's reference, or a fingerprint of the row, and what became of it.
create table import_keys (
    kind       varchar(12)  not null,
    ref        varchar(120) not null,
    content    varchar(64)  not null,        -- fingerprint of what the row says
    import_id  bigint       not null references imports,
    target_id  bigint       not null,        -- the lead or session
    version    integer      not null,        -- the target's when the import was through with it …
    events     smallint     not null,        -- … and how many lines of history it had then: more of either is work since
    primary key (kind, ref)
);
create index import_keys_by_import on import_keys (import_id, target_id);
