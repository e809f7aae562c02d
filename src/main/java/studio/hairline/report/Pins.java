package studio.hairline.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.Boards;
import studio.hairline.history.Refusal;
import studio.hairline.team.ForStaff;

/** Which saved reports stand on the dashboard of whoever asks: few, for each is counted anew when the page is opened. */
@Service
@ForStaff
public class Pins {

    public static final int MOST = 4;

    private static final String CODE = "report-";

    private final Boards boards;
    private final SavedReports saved;

    Pins(Boards boards, SavedReports saved) {
        this.boards = boards;
        this.saved = saved;
    }

    public static String code(long report) {
        return CODE + report;
    }

    /** @return those of the codes that mean a saved report which is there and may be seen, at most 4, in their order */
    @Transactional(readOnly = true)
    public List<SavedReport> named(List<String> codes) {
        List<Long> ids = codes.stream()
                .filter(code -> code.matches(CODE + "[0-9]{1,18}"))
                .map(code -> Long.valueOf(code.substring(CODE.length())))
                .toList();
        List<SavedReport> found = saved.these(ids);
        return ids.stream()
                .flatMap(id -> found.stream().filter(report -> report.id() == id))
                .limit(MOST)
                .toList();
    }

    /** @return the codes of all that stands there */
    public Set<String> held() {
        return Set.copyOf(boards.mine().order());
    }

    /** What stood there and is gone makes room. */
    @Transactional
    public void put(long report) {
        List<String> codes = boards.mine().order();
        List<String> there = named(codes).stream().map(one -> code(one.id())).toList();
        if (there.size() >= MOST && !there.contains(code(report))) {
            throw new Refusal("Your dashboard has " + MOST + " reports already. Take one off first.");
        }
        Set<String> gone = codes.stream()
                .filter(code -> code.startsWith(CODE) && !there.contains(code))
                .collect(Collectors.toUnmodifiableSet());
        boards.take(gone);
        boards.put(code(report));
    }

    @Transactional
    public void take(long report) {
        boards.take(Set.of(code(report)));
    }
}
