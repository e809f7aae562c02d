package studio.hairline.triage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.team.ForOwner;
import studio.hairline.team.ForStaff;
import studio.hairline.triage.Template.Wording;

/** The studio's own words for a reply, by stage, category and language; where it has none, Hairline's. */
@Service
@ForStaff
public class Wordings {

    private static final String ANY = "*";
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_WORDS = 4_000;

    private final JdbcClient jdbc;

    Wordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a wording is for. @param category null for any */
    public record For(Template template, @Nullable Category category, Speech speech) {

        public String words() {
            return template.label() + " · " + (category == null ? "any category" : category.label()) + " · "
                    + speech.label();
        }

        private String code() {
            return category == null ? ANY : category.name();
        }
    }

    /** @return the studio's for this category, else its for any, else Hairline's own */
    @Transactional(readOnly = true)
    public Wording of(Template template, Category category, Speech speech) {
        return Stream.of(new For(template, category, speech), new For(template, null, speech))
                .flatMap(one -> own(one).stream())
                .findFirst()
                .orElseGet(() -> template.in(speech));
    }

    /** @return the studio's own for exactly this */
    @Transactional(readOnly = true)
    public Optional<Wording> own(For what) {
        return jdbc.sql(
                        "select subject, words from reply_wordings where template = ? and category = ? and language = ?")
                .params(what.template().name(), what.code(), what.speech().code())
                .query((row, n) -> new Wording(row.getString(1), row.getString(2)))
                .optional();
    }

    /** @return what the studio has words of its own for */
    @Transactional(readOnly = true)
    public List<For> all() {
        return jdbc.sql("select template, category, language from reply_wordings order by template, category, language")
                .query((row, n) -> new For(
                        Template.valueOf(row.getString(1)),
                        row.getString(2).equals(ANY) ? null : Category.valueOf(row.getString(2)),
                        Speech.of(row.getString(3))))
                .list();
    }

    /** @throws Refusal with a sentence when a field is none, or something is missing or too long */
    @ForOwner
    @Transactional
    public void set(For what, Wording wording) {
        Wording kept =
                new Wording(Postbox.oneLine(wording.subject()), wording.words().strip());
        fits(kept);
        jdbc.sql("insert into reply_wordings values (?, ?, ?, '', '') on conflict do nothing")
                .params(what.template().name(), what.code(), what.speech().code())
                .update();
        jdbc.sql(
                        "update reply_wordings set subject = ?, words = ? where template = ? and category = ? and language = ?")
                .params(
                        kept.subject(),
                        kept.words(),
                        what.template().name(),
                        what.code(),
                        what.speech().code())
                .update();
    }

    /** Hairline's own, or those for any category, are used again. */
    @ForOwner
    @Transactional
    public void remove(For what) {
        jdbc.sql("delete from reply_wordings where template = ? and category = ? and language = ?")
                .params(what.template().name(), what.code(), what.speech().code())
                .update();
    }

    private static void fits(Wording kept) {
        if (kept.subject().isEmpty() || kept.words().isEmpty()) {
            throw new Refusal("A template has a subject and words.");
        }
        if (kept.subject().length() > LONGEST_SUBJECT || kept.words().length() > LONGEST_WORDS) {
            throw new Refusal("A subject has at most " + LONGEST_SUBJECT + " characters, the words at most 4,000.");
        }
        Blank.problem(kept.subject() + "\n" + kept.words()).ifPresent(problem -> {
            throw new Refusal(problem);
        });
    }
}
