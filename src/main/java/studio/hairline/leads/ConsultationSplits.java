package studio.hairline.leads;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.operations.StudioTime;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.team.ForStaff;

/** Consultations told apart, each part over the very rows its filter lists. */
@Service
@ForStaff
public class ConsultationSplits {

    private final PortionReader reader;
    private final StudioTime time;

    ConsultationSplits(PortionReader reader, StudioTime time) {
        this.reader = reader;
        this.time = time;
    }

    /** @param hits among all */
    @Transactional(readOnly = true)
    public List<Portion> of(ConsultationSplit split, ConsultationFilter hits, ConsultationFilter all) {
        Cut cut = new Cut(ConsultationRows.TABLE, split.sql(), "0");
        return reader.read(cut, hits.where(time.now()), all.where(time.now()));
    }
}
