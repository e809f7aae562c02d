-- H2 orders these words by their characters already; PostgreSQL orders by the language of the database unless told so, and
-- then a search for the beginning of a word could not be a range of the index.
alter table person_words alter column word type varchar(60) collate "C";
alter table word_variants alter column variant type varchar(60) collate "C";
alter table word_variants alter column word type varchar(60) collate "C";
