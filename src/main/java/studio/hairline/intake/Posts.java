package studio.hairline.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Recognised;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.team.ForStaff;

/** Takes in what other programs bring, each inquiry once however often it is sent. */
@Service
@ForStaff
public class Posts {

    private static final Duration SAME_CONTENT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final FrontDesk desk;
    private final Declarations declarations;
    private final StudioTime time;

    Posts(JdbcClient jdbc, FrontDesk desk, Declarations declarations, StudioTime time) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.declarations = declarations;
        this.time = time;
    }

    /** @param isNew false for a repeat */
    public record Received(long leadId, boolean isNew) {}

    /**
     * Of two that bring the same at once one fails on the mark of the other and has to be tried again.
     *
     * @param ownMark the sender's name for this request, if it gave one
     */
    @Transactional
    public Received receive(long keyId, @Nullable String ownMark, Posted posted) {
        return receive(keyId, ownMark, posted, time.now());
    }

    /** The same for what arrived earlier and was held back until now. */
    @Transactional
    public Received receive(long keyId, @Nullable String ownMark, Posted posted, Instant arrivedAt) {
        Instant now = time.now();
        String content = "c " + ApiKeys.hash(keyId + " " + posted.content());
        List<Mark> marks = ownMark == null
                ? List.of(new Mark(content, now.minus(SAME_CONTENT)))
                : List.of(own(keyId, ownMark), new Mark(content, now.minus(SAME_CONTENT)));
        Optional<Long> before =
                marks.stream().flatMap(mark -> known(mark).stream()).findFirst();
        long lead = before.orElseGet(() -> open(posted, arrivedAt));
        for (Mark mark : marks) {
            if (!remember(mark, lead, now) && before.isEmpty()) {
                throw new CannotAcquireLockException("The same is being received at this moment.");
            }
        }
        return new Received(lead, before.isEmpty());
    }

    /** @return whether a lead was made of what bore this mark */
    @Transactional(readOnly = true)
    public boolean isKnown(long keyId, String ownMark) {
        return known(own(keyId, ownMark)).isPresent();
    }

    private static Mark own(long keyId, String ownMark) {
        return new Mark("k " + ApiKeys.hash(keyId + " " + ownMark), Instant.EPOCH);
    }

    private record Mark(String mark, Instant since) {}

    private Optional<Long> known(Mark mark) {
        return jdbc.sql("select lead_id from received_marks where mark = :mark and received_at > :since")
                .param("mark", mark.mark())
                .param("since", utc(mark.since()))
                .query(Long.class)
                .optional();
    }

    /** @return false when the mark stands for an inquiry already */
    private boolean remember(Mark mark, long lead, Instant now) {
        jdbc.sql("delete from received_marks where mark = :mark and received_at <= :since")
                .param("mark", mark.mark())
                .param("since", utc(mark.since()))
                .update();
        return jdbc.sql("insert into received_marks values (:mark, :lead, :now) on conflict do nothing")
                        .param("mark", mark.mark())
                        .param("lead", lead)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** An equal e-mail alone is a question for a human; with the phone or the name as well it is the same person. */
    private long open(Posted posted, Instant arrivedAt) {
        Contact contact = posted.contact();
        Inquiry inquiry = posted.inquiry(arrivedAt);
        LeadRef lead = desk.recognise(contact).stream()
                .filter(Recognised::isSure)
                .findFirst()
                .map(one -> desk.receiveAgain(one.person().id(), contact, inquiry))
                .orElseGet(() -> desk.receiveAnybody(contact, inquiry));
        declarations.keep(posted, lead.id(), arrivedAt);
        return lead.id();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
