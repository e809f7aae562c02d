package studio.hairline.treatments.ui;

import java.util.ArrayList;
import java.util.List;
import studio.hairline.leads.Stage;
import studio.hairline.leads.Standing;

/**
 * The verbs a lead is open to as it stands.
 *
 * @param first what comes next
 * @param others what may be done as well
 * @param rare what is seldom needed
 */
record Offer(Verb first, List<Verb> others, List<Verb> rare) {

    private static final List<Verb> ASIDE = List.of(Verb.SOURCE, Verb.SPAM, Verb.TEST, Verb.DUPLICATE);

    static Offer of(LeadSheet sheet) {
        if (sheet.lead().standing() != Standing.GENUINE) {
            return new Offer(Verb.RESTORE, List.of(), List.of());
        }
        Verb first = first(sheet);
        List<Verb> others = others(sheet);
        others.remove(first);
        return new Offer(first, others, sheet.lead().conversion() == null ? ASIDE : List.of(Verb.SOURCE));
    }

    private static Verb first(LeadSheet sheet) {
        return switch (sheet.lead().stage()) {
            case NEW -> Verb.TRIAGE;
            case TRIAGED -> sheet.lead().answer() == null ? Verb.ANSWER : Verb.BOOK;
            case CONSULTATION_BOOKED -> consultation(sheet);
            case CONSULTED -> Verb.CONVERT;
            case CONVERTED -> chair(sheet);
            case LOST -> Verb.REOPEN;
        };
    }

    private static Verb consultation(LeadSheet sheet) {
        if (sheet.lead().answer() == null) {
            return Verb.ANSWER;
        }
        return sheet.booked()
                .filter(one -> !one.startsAt().isAfter(sheet.words().now()))
                .map(one -> Verb.ATTEND)
                .orElse(Verb.NEXT_STEP);
    }

    private static Verb chair(LeadSheet sheet) {
        if (sheet.hasRoom() && sheet.begun().isEmpty()) {
            return Verb.SCHEDULE;
        }
        return sheet.next().isPresent() ? Verb.RECORD : Verb.TOUCH_UP;
    }

    private static List<Verb> others(LeadSheet sheet) {
        List<Verb> others = new ArrayList<>();
        if (sheet.lead().answer() == null) {
            others.add(Verb.ANSWER);
        }
        others.addAll(sheet.isOpen() ? working(sheet) : List.of());
        others.addAll(sheet.lead().conversion() == null ? List.of() : converted(sheet));
        if (sheet.lead().stage() != Stage.NEW) {
            others.add(Verb.ASSESS);
        }
        others.add(Verb.ASSIGN);
        if (sheet.isOpen() || sheet.plan() != null) {
            others.add(Verb.NEXT_STEP);
        }
        if (sheet.isOpen()) {
            others.add(Verb.LOSE);
        }
        return others;
    }

    private static List<Verb> working(LeadSheet sheet) {
        return sheet.booked().isPresent() ? List.of(Verb.CONVERT) : List.of(Verb.BOOK, Verb.CONVERT);
    }

    private static List<Verb> converted(LeadSheet sheet) {
        List<Verb> verbs = new ArrayList<>();
        if (sheet.begun().isPresent()) {
            verbs.add(Verb.COMPLETE);
        }
        if (sheet.hasRoom()) {
            verbs.add(Verb.SCHEDULE);
        }
        verbs.add(Verb.TOUCH_UP);
        if (sheet.words().isMoneyShown()) {
            verbs.add(Verb.PRICE);
        }
        return verbs;
    }
}
