package studio.hairline.intake.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.hairline.intake.Desk;
import studio.hairline.intake.Field;
import studio.hairline.intake.ImportKind;
import studio.hairline.intake.ImportPlan;
import studio.hairline.intake.Vocabulary;
import studio.hairline.intake.file.Column;
import studio.hairline.intake.file.Layout;
import studio.hairline.intake.file.Survey;

/** A file on the desk: what was found in it and what is decided so far. */
final class Draft {

    private final Desk desk;
    private Survey survey;
    private ImportPlan plan;

    Draft(Desk desk, ImportPlan.Source source) {
        this.desk = desk;
        this.survey = read(source.file(), null);
        this.plan = desk.lay(source, survey, ImportKind.guess(survey.columns()));
    }

    Survey survey() {
        return survey;
    }

    ImportPlan plan() {
        return plan;
    }

    List<Column> columns() {
        return survey.columns();
    }

    void become(ImportKind kind) {
        plan = desk.lay(plan.source(), survey, kind).withServices(plan.services());
    }

    void read(Layout layout) {
        survey = read(plan.source().file(), layout);
        plan = desk.lay(plan.source(), survey, plan.kind()).withServices(plan.services());
    }

    void decide(ImportPlan.When when) {
        plan = plan.with(when);
    }

    void map(Field field, @Nullable Integer column) {
        ImportPlan other = plan.with(plan.mapping().with(field, column));
        plan = other.withMeanings(desk.meant(other, survey));
        if (field == Field.DAY && column != null) {
            plan = plan.with(new ImportPlan.When(
                    columns().get(column).dates().order(), plan.when().zone()));
        }
    }

    void mean(Vocabulary vocabulary, String given, String meaning) {
        Map<Vocabulary, Map<String, String>> all = new EnumMap<>(plan.meanings());
        Map<String, String> one = new LinkedHashMap<>(all.getOrDefault(vocabulary, Map.of()));
        one.put(given, meaning);
        all.put(vocabulary, one);
        plan = plan.withMeanings(all);
    }

    int explain(Path serviceList) throws IOException {
        ImportPlan other = plan.withServices(desk.services(serviceList));
        plan = other.withMeanings(desk.meant(other, survey));
        return other.services().size();
    }

    void remember() {
        desk.remember(plan);
    }

    /** Whether only a person can say how its days are meant. */
    boolean isDayOrderOpen() {
        Integer day = plan.mapping().column(Field.DAY);
        return day != null && columns().get(day).dates().isQuestion();
    }

    private static Survey read(Path file, @Nullable Layout layout) {
        try {
            return layout == null ? Survey.of(file) : Survey.of(file, layout);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
