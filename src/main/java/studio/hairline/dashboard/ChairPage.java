package studio.hairline.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.hairline.treatments.SessionCut;

/**
 * The figures of the chair: of all sessions, and of each part of them, all as of one instant.
 *
 * @param gone rows that were there then and went with an import that was taken back
 * @param unknown why some have no past
 */
public record ChairPage(
        DashboardFilter filter,
        Instant asOf,
        long gone,
        List<ChairCard> cards,
        Map<SessionCut, List<ChairLine>> parts,
        Map<ChairFigure, String> unknown) {

    /** @return the parts of which clearly more, or fewer, are missed than of all */
    public List<ChairDriver<SessionCut>> drivers() {
        return ChairDriver.of(ChairFigure.NO_SHOW_RATE, cards, parts);
    }

    /** @return every figure there is on the page */
    public Stream<ChairCard> numbers() {
        return Stream.concat(
                cards.stream(), parts.values().stream().flatMap(List::stream).flatMap(line -> line.cells().stream()));
    }
}
