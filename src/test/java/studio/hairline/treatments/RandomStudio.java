package studio.hairline.treatments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.history.Refusal;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadMarks;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.LostReason;
import studio.hairline.leads.Source;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Terms;
import studio.hairline.leads.Triage;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.people.Way;
import studio.hairline.testing.TestStudio;
import studio.hairline.triage.Conversation;
import studio.hairline.triage.Undoing;

/** Does whatever comes to mind with leads and sessions, near midnight and in daylight-saving nights too; refusals are fine. */
public class RandomStudio {

    /** The studio's clock stands here. */
    public static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    private static final List<Instant> EDGES = Stream.of(
                    "2026-03-01T05:59:59Z 2026-03-01T06:00:00Z 2026-03-08T07:59:00Z 2026-03-08T08:00:00Z",
                    "2026-11-01T06:30:00Z 2026-11-01T07:30:00Z")
            .flatMap(times -> Arrays.stream(times.split(" ")))
            .map(Instant::parse)
            .toList();

    @Autowired
    Leads leads;

    @Autowired
    LeadMarks marks;

    @Autowired
    Consultations consultations;

    @Autowired
    Treatments treatments;

    @Autowired
    Plans plans;

    @Autowired
    SessionFile file;

    @Autowired
    People people;

    @Autowired
    Conversation conversation;

    @Autowired
    Undoing undoing;

    private final List<Long> known = new ArrayList<>();
    private final List<Long> worked = new ArrayList<>();
    private final List<Long> converted = new ArrayList<>();
    private final List<Long> sessions = new ArrayList<>();
    private Random random = new Random(0);

    /** @return how many of the verbs were not refused */
    public int play(long seed, int verbs) {
        random = new Random(seed);
        int done = 0;
        for (int n = 0; n < verbs; n++) {
            done += step(this::act) ? 1 : 0;
        }
        return done;
    }

    /** Tries to reach some, is written back, takes it back, gives up. */
    public void talk(long seed) {
        random = new Random(seed);
        worked.stream().limit(8).map(LeadRef::latest).forEach(lead -> {
            for (int tries = 0; tries < 6; tries++) {
                step(() -> conversation.tried(LeadRef.latest(lead.id()), Way.CALL, ""));
            }
            step(() -> leads.lose(LeadRef.latest(lead.id()), LostReason.NO_ANSWER, NOW));
        });
        for (int n = 0; n < worked.size() * 4; n++) {
            LeadRef lead = LeadRef.latest(worked.get(random.nextInt(worked.size())));
            step(() -> talk(lead));
        }
    }

    private void talk(LeadRef lead) {
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> conversation.theyWrote(lead, past(), "Thank you");
            case 3, 4 -> undoing.last().ifPresent(last -> undoing.undo(last.id()));
            case 5 -> leads.lose(lead, one(LostReason.values()), past());
            case 6 -> leads.setAside(lead, one(Standing.values()));
            case 7 -> leads.restore(lead);
            default -> conversation.tried(lead, Way.CALL, "");
        }
    }

    /** @return false when it was refused */
    private boolean step(Runnable verb) {
        try {
            verb.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void act() {
        if (worked.isEmpty() || random.nextInt(6) == 0) {
            worked.add(receive());
        } else if (random.nextInt(2) == 0) {
            lead(LeadRef.latest(any(worked)));
        } else if (sessions.isEmpty() || random.nextInt(5) < 2) {
            sessions.add(session());
        } else {
            change(SessionRef.latest(any(sessions)));
        }
    }

    private long receive() {
        if (known.isEmpty() || random.nextInt(4) > 0) {
            known.add(people.add(Contact.of("Person " + known.size(), null, null), null)
                    .id());
        }
        Inquiry inquiry = Inquiry.of(past(), one(Channel.values()), one(Source.values()), "");
        return leads.receive(any(known), inquiry.about(one(Category.values()), null))
                .id();
    }

    private void lead(LeadRef lead) {
        switch (random.nextInt(14)) {
            case 0 -> leads.triage(lead, new Triage(one(Category.values()), null, who()), past());
            case 1 -> leads.answer(lead, past());
            case 2 -> leads.lose(lead, one(LostReason.values()), past());
            case 3 -> leads.reopen(lead);
            case 4 -> leads.setAside(lead, one(Standing.values()));
            case 5 -> leads.restore(lead);
            case 6 -> marks.assign(lead, who(), null);
            case 7 -> marks.categorise(lead, one(Category.values()), null, null);
            case 8 -> marks.hear(lead, one(Source.values()));
            case 9 -> consultations.book(lead, one(ConsultationKind.values()), past(), past());
            default ->
                converted.add(leads.convert(lead, new Terms(1 + random.nextInt(5), cents(), 1), past())
                        .id());
        }
    }

    private long session() {
        if (random.nextInt(6) == 0) {
            return treatments
                    .scheduleTouchUp(new TouchUp(any(known), null, cents()), time())
                    .id();
        }
        if (random.nextInt(6) == 0) {
            return treatments.record(entry()).id();
        }
        if (converted.isEmpty()) {
            throw new Refusal("Nobody converted yet.");
        }
        PlanDetails plan = plans.ofLead(any(converted)).orElseThrow(() -> new Refusal("The plan went with a refund."));
        return treatments.schedule(plan.id(), next(plan), "At random").id();
    }

    private SessionEntry entry() {
        SessionEntry.Client client = new SessionEntry.Client(null, null, one(Category.values()), one(Source.values()));
        Integer number = random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(6));
        return new SessionEntry(
                client,
                one(SessionKind.values()),
                any(),
                60,
                new SessionEntry.By(who(), null),
                number,
                one(SessionStatus.values()),
                cents(),
                SessionEntry.Origin.HERE);
    }

    private void change(SessionRef session) {
        switch (random.nextInt(6)) {
            case 0 -> treatments.miss(session);
            case 1 -> treatments.cancel(session);
            case 2 -> treatments.move(session, time(), "At random");
            default ->
                treatments.complete(
                        session,
                        file.of(session.id()).startsAt().plus(Duration.ofMinutes(random.nextInt(400) - 30)),
                        TestStudio.NO_RECORD);
        }
    }

    private ChairTime next(PlanDetails plan) {
        if (plan.series().isEmpty() || random.nextInt(5) == 0) {
            return time();
        }
        Duration gap = Duration.ofMinutes(random.nextInt(20 * 24 * 60));
        return new ChairTime(plan.series().getLast().startsAt().plus(gap), 120, who());
    }

    private ChairTime time() {
        return new ChairTime(any(), 180, who());
    }

    private Instant any() {
        return random.nextInt(8) == 0 ? NOW.plus(Duration.ofHours(1 + random.nextInt(900))) : past();
    }

    private Instant past() {
        return random.nextInt(5) == 0
                ? one(EDGES.toArray(Instant[]::new))
                : NOW.minus(Duration.ofMinutes(random.nextInt(400 * 24 * 60)));
    }

    private @Nullable Long who() {
        return one(new Long[] {null, TestStudio.OWNER, TestStudio.STAFF});
    }

    private long cents() {
        return 1 + random.nextInt(500_000);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T extends @Nullable Object> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
