package studio.hairline.intake;

import java.util.List;

/**
 * What an import would do.
 *
 * @param lines how many the file has
 * @param look the first of the lines that need a look
 */
public record Forecast(int lines, Counts counts, List<BadRow> look) {

    static final int SHOWN = 500;
}
