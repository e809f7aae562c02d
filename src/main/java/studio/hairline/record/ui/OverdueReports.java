package studio.hairline.record.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import studio.hairline.record.RecordFilter;
import studio.hairline.record.RecordsToFinish;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Urgent;

/** Adverse events the state should have been told of already. */
@SpringComponent
class OverdueReports implements Urgent {

    private final RecordsToFinish records;

    OverdueReports(RecordsToFinish records) {
        this.records = records;
    }

    @Override
    public Optional<Matter> now() {
        long overdue = records.overdue();
        String what =
                overdue == 1 ? "One adverse event is overdue" : Formats.count(overdue) + " adverse events are overdue";
        return overdue == 0
                ? Optional.empty()
                : Optional.of(new Matter(
                        what + ": the state is told within 5 working days.",
                        overdue == 1 ? "Show it" : "Show them",
                        RecordFilter.PATH));
    }
}
