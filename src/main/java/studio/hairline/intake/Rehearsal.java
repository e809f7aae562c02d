package studio.hairline.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.intake.Chunks.Understood;

/** An import with nothing written: the same reading and judging as the real one. */
@Component
class Rehearsal {

    private final Judges judges;

    Rehearsal(Judges judges) {
        this.judges = judges;
    }

    @Transactional(readOnly = true)
    public Forecast of(ImportPlan plan) throws IOException {
        Judge judge = judges.of(plan);
        Sum sum = new Sum();
        judges.run(plan).each(lines -> sum.add(lines, judge.judge(lines.entries())));
        return new Forecast(sum.counts.lines(), sum.counts, List.copyOf(sum.look));
    }

    private static final class Sum {

        private Counts counts = Counts.NONE;
        private final List<BadRow> look = new ArrayList<>();

        void add(Understood lines, List<Row> judged) {
            counts = counts.plus(Counts.of(judged))
                    .plus(new Counts(0, 0, lines.unfit().size(), 0, 0));
            lines.unfit().forEach(this::look);
            for (int i = 0; i < judged.size(); i++) {
                if (!judged.get(i).why().isEmpty()) {
                    look(BadRow.of(judged.get(i), lines.entries().get(i).line()));
                }
            }
        }

        private void look(BadRow row) {
            if (look.size() < Forecast.SHOWN) {
                look.add(row);
            }
        }
    }
}
