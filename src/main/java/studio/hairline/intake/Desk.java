package studio.hairline.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import studio.hairline.intake.ImportPlan.Source;
import studio.hairline.intake.ImportPlan.When;
import studio.hairline.intake.file.Column;
import studio.hairline.intake.file.DateOrder;
import studio.hairline.intake.file.Line;
import studio.hairline.intake.file.Lines;
import studio.hairline.intake.file.Survey;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.ForStaff;

/** Lays a file out: what it seems to hold, and what was meant by its values before. */
@Service
@ForStaff
public class Desk {

    private final Meanings meanings;
    private final StudioTime time;

    Desk(Meanings meanings, StudioTime time) {
        this.meanings = meanings;
        this.time = time;
    }

    /** The plan to begin with, every part of it open to change. */
    public ImportPlan lay(Source source, Survey survey, ImportKind kind) {
        Mapping mapping = Mapping.suggest(kind, survey.columns());
        ImportPlan plan = new ImportPlan(
                kind,
                source,
                survey.layout(),
                mapping,
                new When(order(mapping, survey), time.zone()),
                Map.of(),
                Map.of());
        return plan.withMeanings(meant(plan, survey));
    }

    /** Their values of the plan's columns with ours: as remembered, else as suggested. */
    public Map<Vocabulary, Map<String, String>> meant(ImportPlan plan, Survey survey) {
        Map<Vocabulary, Map<String, String>> remembered = meanings.remembered();
        Map<Vocabulary, Map<String, String>> all = new EnumMap<>(Vocabulary.class);
        for (Field field : plan.kind().fields()) {
            Vocabulary vocabulary = field.vocabulary(plan.kind());
            Integer column = plan.mapping().column(field);
            if (vocabulary != null && column != null) {
                Map<String, String> before = remembered.getOrDefault(vocabulary, Map.of());
                all.put(
                        vocabulary,
                        meant(
                                plan.withMeanings(Map.of(vocabulary, before)),
                                vocabulary,
                                survey.columns().get(column)));
            }
        }
        return all;
    }

    private static Map<String, String> meant(ImportPlan plan, Vocabulary vocabulary, Column column) {
        Map<String, String> meant = new LinkedHashMap<>();
        column.values().keySet().forEach(given -> meant.put(given, plan.meaning(vocabulary, given)));
        return meant;
    }

    /** Keeps what the values mean for the next file. */
    public void remember(ImportPlan plan) {
        plan.meanings().forEach(meanings::remember);
    }

    /** What a service list says each code stands for: its column of codes, and the one of words. */
    public Map<String, String> services(Path file) throws IOException {
        Survey survey = Survey.of(file);
        Optional<Column> code = named(survey, "code|service|id");
        Optional<Column> words = named(survey, "desc.*|name|title|label");
        Map<String, String> services = new LinkedHashMap<>();
        if (code.isPresent() && words.isPresent()) {
            try (Lines lines = new Lines(file, survey.layout())) {
                while (lines.hasNext() && services.size() < 1_000) {
                    Line line = lines.next();
                    services.put(
                            line.cell(code.get().index()), line.cell(words.get().index()));
                }
            }
        }
        return services;
    }

    private static Optional<Column> named(Survey survey, String pattern) {
        return survey.columns().stream()
                .filter(c -> c.name().toLowerCase(java.util.Locale.ROOT).matches(pattern))
                .findFirst();
    }

    private static DateOrder order(Mapping mapping, Survey survey) {
        Integer day = mapping.column(Field.DAY);
        List<Column> columns = survey.columns();
        return day == null ? DateOrder.MONTH_FIRST : columns.get(day).dates().order();
    }
}
