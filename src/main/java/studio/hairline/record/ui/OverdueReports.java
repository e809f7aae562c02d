package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import studio.hairline.record.AdverseEvent;
import studio.hairline.record.RecordFilter;
import studio.hairline.record.RecordsToFinish;
import studio.hairline.record.RecordsToFinish.Untold;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Urgent;

/** Adverse events the state should have been told of already, the first of them by name. */
@SpringComponent
class OverdueReports implements Urgent {

    private static final int NAMED = 3;

    private final RecordsToFinish records;

    OverdueReports(RecordsToFinish records) {
        this.records = records;
    }

    @Override
    public List<Matter> now() {
        List<Untold> overdue = records.overdue();
        Stream<Matter> named = overdue.stream().limit(NAMED).map(OverdueReports::matter);
        int more = overdue.size() - NAMED;
        return more <= 0
                ? named.toList()
                : Stream.concat(
                                named,
                                Stream.of(new Matter(
                                        more + " more adverse events the state is not told of are overdue.",
                                        "Show all of them",
                                        RecordFilter.PATH)))
                        .toList();
    }

    private static Matter matter(Untold one) {
        AdverseEvent event = one.event();
        String sentence =
                one.visit().name() + ", " + one.visit().words() + ": the state is not told of the adverse event of "
                        + Formats.day(event.day()) + ", due " + Formats.day(event.due()) + ".";
        return new Matter(sentence, "Open the record", "sessions/" + one.visit().id() + "/record");
    }
}
