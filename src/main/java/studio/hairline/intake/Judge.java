package studio.hairline.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.hairline.intake.file.FirstSeen;

/** Says what becomes of the lines of one file, knowing what is here already and what stood on earlier lines. */
final class Judge {

    private final ImportPlan plan;
    private final Evidence evidence;
    private final FirstSeen refs = new FirstSeen();
    private final FirstSeen contents = new FirstSeen();
    private final Company company = new Company();

    Judge(ImportPlan plan, Evidence evidence) {
        this.plan = plan;
        this.evidence = evidence;
    }

    ImportKind kind() {
        return plan.kind();
    }

    /** @return one row for each entry, in their order */
    List<Row> judge(List<Entry> entries) {
        Map<String, String> here = evidence.contents(
                plan.kind(), entries.stream().map(e -> e.identity().ref()).collect(Collectors.toSet()));
        Evidence.Here known = evidence.here(entries);
        return entries.stream()
                .map(entry -> doubled(entry, here).orElseGet(() -> company.judge(entry, known)))
                .toList();
    }

    private Optional<Row> doubled(Entry entry, Map<String, String> here) {
        int line = entry.line().number();
        String ref = entry.identity().ref();
        String content = entry.identity().content();
        int same = contents.lineOf(ref + content, line);
        int claimed = refs.lineOf(ref, line);
        String stored = here.get(ref);
        if (same != 0 && same != line) {
            return Optional.of(new Row.Duplicate(line, same));
        }
        if (content.equals(stored)) {
            return Optional.of(new Row.Duplicate(line, 0));
        }
        if (stored != null || (claimed != 0 && claimed != line)) {
            String where = stored != null ? "is here already" : "stands on line " + claimed;
            return Optional.of(new Row.Rejected(
                    line,
                    "Reference “" + ref + "” " + where + " with other details."
                            + " Give this line a reference of its own, or change the one here by hand."));
        }
        return Optional.empty();
    }
}
