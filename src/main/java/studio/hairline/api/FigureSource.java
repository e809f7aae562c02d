package studio.hairline.api;

import java.util.List;
import java.util.Optional;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.PastDay;

/** Where some figures come from: the very code that a page shows. */
interface FigureSource {

    List<Defined> figures();

    /** @return all of them that whoever asks may see */
    List<Measured> measure(DashboardFilter filter);

    /** @return the same at the end of a day, each measured or with why it is not known */
    List<Result> asKnownOn(DashboardFilter filter, PastDay past);

    /** @return the rows one of them is made of; nothing where it is no count, share or sum of rows */
    default Optional<Made> made(Defined figure, DashboardFilter filter) {
        return Optional.empty();
    }
}
