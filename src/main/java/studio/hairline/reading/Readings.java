package studio.hairline.reading;

import java.util.List;
import org.springframework.stereotype.Service;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Reads what people write and says what it may be about, with the words that led to it; decides nothing. */
@Service
@ForStaff
public class Readings {

    private final LessonRows lessons;
    private final StudioTime time;

    Readings(LessonRows lessons, StudioTime time) {
        this.lessons = lessons;
        this.time = time;
    }

    public Reading of(String message) {
        Text text = Text.of(message);
        List<String> words = text.tokens().stream().map(Token::word).distinct().toList();
        return Reader.read(text, time.today(), words.isEmpty() ? Lessons.NONE : lessons.about(words));
    }
}
