package studio.hairline.letter.ui;

import org.springframework.stereotype.Component;
import studio.hairline.letter.LetterPdf;
import studio.hairline.letter.LetterPost;
import studio.hairline.letter.LetterRules;
import studio.hairline.letter.LetterWriter;
import studio.hairline.letter.WeeklyLetters;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;

/** What the letter's page asks. */
@Component
record LetterBeans(
        WeeklyLetters letters,
        LetterRules rules,
        LetterWriter writer,
        LetterPdf pdf,
        LetterPost post,
        Users users,
        StudioTime time) {}
