package studio.hairline.api;

import java.util.List;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;

/** Where some figures come from: the very code that a page shows. */
interface FigureSource {

    List<Defined> figures();

    /** @return all of them that whoever asks may see */
    List<Measured> measure(DashboardFilter filter);
}
