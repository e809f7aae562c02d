package studio.hairline.letter;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.post.TeamPost;
import studio.hairline.team.Acting;
import studio.hairline.team.TeamMember;

/** Makes the letter on Monday morning by the studio's clock, and brings it to the post once, whatever nodes there are. */
@Component
class LetterRound {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRound.class);
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final Duration SILENT = Duration.ofMinutes(10);
    private static final String UNKNOWN =
            "Hairline stopped while it handed this over, so it may have arrived. Look into your mail before you try"
                    + " again.";

    private final WeeklyLetters letters;
    private final LetterRules rules;
    private final Way way;
    private final Now now;

    LetterRound(WeeklyLetters letters, LetterRules rules, Way way, Now now) {
        this.letters = letters;
        this.rules = rules;
        this.way = way;
        this.now = now;
    }

    /** How a letter leaves. */
    @Component
    record Way(LetterQueue queue, LetterSending sending, TeamPost post) {}

    /** In whose name, and when. */
    @Component
    record Now(Acting acting, StudioTime time) {}

    @Scheduled(cron = "${hairline.letter.send:20 * * * * *}")
    void run() {
        now.acting().asSystem(this::round);
    }

    /** A Monday that was slept through is made up for; by e-mail until Tuesday is over. */
    void round() {
        Instant at = now.time().now();
        ZonedDateTime here = at.atZone(now.time().zone());
        LetterWeek week = LetterWeek.of(here.toLocalDate());
        if (here.toLocalDate().equals(week.monday()) && here.toLocalTime().isBefore(MORNING)) {
            return;
        }
        if (letters.make(week) && here.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0) {
            put(week, at);
        }
        way.queue().giveUp(at.minus(SILENT), UNKNOWN);
        way.queue().due(at).forEach(this::send);
    }

    private void put(LetterWeek week, Instant at) {
        LetterRule rule = rules.rule();
        if (rule.on() && way.post().isOpen()) {
            for (TeamMember reader : rules.readers(rule)) {
                way.queue().put(week, reader.id(), at);
            }
        }
    }

    /** One that goes wrong holds up no other; what became of it is asked of a person. */
    private void send(Sent one) {
        try {
            if (way.queue().take(one, now.time().now())) {
                way.sending().send(one);
            }
        } catch (RuntimeException wrong) {
            LOG.warn(
                    "The letter of {} to user {} went wrong: {}",
                    one.week().monday(),
                    one.userId(),
                    wrong.getClass().getSimpleName());
        }
    }
}
