-- What the studio's own decisions teach the reading of messages: in how many texts of a category a word stood. Words, not texts;
-- nothing here says whose they were, and a count stays when the person is erased. The empty word counts all words of a category.
create table lesson_words (
    word      varchar(40) not null,
    category  varchar(30) not null,
    texts     bigint      not null,
    primary key (word, category)
);

-- As what a lead's message is counted, so that a correction or an undo takes it back.
create table lessons (
    lead_id   bigint primary key references leads on delete cascade,
    category  varchar(30) not null
);
