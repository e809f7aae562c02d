package studio.hairline.ui.chart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Everything the browser is told about one chart. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Picture(
        String kind,
        Caption caption,
        Unit unit,
        int height,
        @Nullable Boolean selects,
        List<Mark> buckets,
        List<Mark> series,
        Columns cells) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the browser is told of a chart that is not near: enough to name it and to leave room for it. */
    static String place(String title, int height) {
        return JSON.writeValueAsString(new Place(Caption.of(title), height));
    }

    private record Place(Caption caption, int height) {}

    String json() {
        return JSON.writeValueAsString(this);
    }
}
