package studio.hairline.record;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;
import studio.hairline.ui.Formats;

/** The binder for an inspection: every session of some days with what the state asks for, what is missing first. */
@Service
@ForStaff
public class Binder {

    private final TookPlace took;
    private final SignedPaperRows papers;
    private final AdverseEvents events;
    private final About about;

    Binder(TookPlace took, SignedPaperRows papers, AdverseEvents events, About about) {
        this.took = took;
        this.papers = papers;
        this.events = events;
        this.about = about;
    }

    /** Whose binder it is, and when it was made. */
    @org.springframework.stereotype.Component
    record About(StudioSettings settings, StudioTime time) {}

    /**
     * As of one instant, in memory that does not grow with the days.
     *
     * @param out stays open
     */
    @OneState
    public void write(RecordFilter filter, OutputStream out) {
        TookPlace.Counted counted = took.count(filter);
        LocalDate today = about.time().today();
        String title = about.settings().facts().name() + ": session records";
        try (BinderPdf pdf = new BinderPdf(out, title, about.time().zone(), today)) {
            pdf.say(filter.days().words() + " · made on "
                    + Formats.instant(about.time().now(), about.time().zone()));
            if (counted.all() == 0) {
                pdf.say("No session took place in these days.");
            } else {
                pdf.say(words(counted));
                fill(pdf, filter, counted);
            }
        }
    }

    private void fill(BinderPdf pdf, RecordFilter filter, TookPlace.Counted counted) {
        if (counted.missing() > 0) {
            pdf.part("What is missing");
            each(filter, true, pdf::missing);
        }
        pdf.part("Sessions");
        each(filter, false, pdf::session);
    }

    private static String words(TookPlace.Counted counted) {
        String took = counted.all() == 1 ? "One session" : Formats.count(counted.all()) + " sessions";
        String missing = counted.missing() == 0
                ? "nothing is missing"
                : "of which " + Formats.count(counted.missing())
                        + (counted.missing() == 1 ? " misses something" : " miss something");
        return took + ", " + missing + ".";
    }

    private void each(RecordFilter filter, boolean missingOnly, Consumer<BinderEntry> entry) {
        took.each(filter, missingOnly, page -> {
            List<Long> ids = page.stream().map(record -> record.visit().id()).toList();
            Map<Long, List<SignedPaper>> signed = papers.of(ids);
            Map<Long, List<AdverseEvent>> happened =
                    events.of(ids).stream().collect(Collectors.groupingBy(AdverseEvent::sessionId));
            page.forEach(record -> entry.accept(new BinderEntry(
                    record,
                    signed.getOrDefault(record.visit().id(), List.of()),
                    happened.getOrDefault(record.visit().id(), List.of()))));
        });
    }
}
