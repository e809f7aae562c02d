package studio.hairline.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.hairline.people.Erased;
import studio.hairline.ui.Formats;

/** One session with everything the state asks of it, in words. */
record BinderEntry(SessionRecord record, List<SignedPaper> papers, List<AdverseEvent> events) {

    private static final String NOTHING = "not recorded";

    String title(ZoneId zone) {
        ChairVisit visit = record.visit();
        return Formats.instant(visit.startsAt(), zone) + " · " + visit.name() + " · " + visit.words() + " · "
                + visit.category().label();
    }

    /** @return empty when nothing is */
    String missing() {
        return SessionRecord.words(record.missing());
    }

    /** @return each thing that is asked for, with what is known of it */
    Map<String, String> facts(ZoneId zone, LocalDate today) {
        ChairRecord written = record.written();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Age and photo ID", identification(written));
        facts.put("Risks", written.risks() ? "told in writing and acknowledged" : NOTHING);
        facts.put("Consent", signed(Paper.CONSENT, zone));
        facts.put("Artist", orNothing(record.visit().artist()));
        facts.put("Started", record.startedAt() == null ? NOTHING : Formats.instant(record.startedAt(), zone));
        facts.put("Took", written.minutes() == null ? NOTHING : written.minutes() + " min");
        facts.put("Zones", orNothing(ScalpArea.words(written.areas())));
        facts.put("Needles", orNothing(written.needles()));
        facts.put("Pigment", orNothing(written.pigment().words()));
        facts.put("Aftercare", written.aftercare() ? "handed over in writing" : NOTHING);
        facts.put("Aftercare signed", signed(Paper.AFTERCARE, zone));
        facts.put("Adverse events", events.isEmpty() ? "none" : happened(today));
        return facts;
    }

    private String identification(ChairRecord written) {
        return (written.adult() ? "at least 18" : "age " + NOTHING) + "; "
                + (written.identification().isEmpty() ? "identification " + unsaid(written) : written.identification());
    }

    /** Whoever is known to be of age has shown one. */
    private String unsaid(ChairRecord written) {
        return written.adult() && record.visit().name().equals(Erased.NAME) ? "seen; which one is erased" : NOTHING;
    }

    private String signed(Paper paper, ZoneId zone) {
        return papers.stream()
                .filter(one -> one.paper() == paper)
                .map(one -> "signed " + Formats.instant(one.at(), zone)
                        + (one.isErased() ? "; the name is erased" : " by " + one.name()) + ", text version "
                        + one.version())
                .findFirst()
                .orElse("not signed");
    }

    private String happened(LocalDate today) {
        return events.stream()
                .map(event -> Formats.day(event.day())
                        + (event.description().isEmpty() ? "" : ": " + event.description()) + " – " + event.told(today))
                .collect(Collectors.joining("\n"));
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? NOTHING : words;
    }
}
