package studio.hairline.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a report is drawn; its table is always there. */
public enum Drawn {
    BARS("Bars"),
    COLUMNS("Columns"),
    TABLE("Table only");

    private final String label;

    Drawn(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @return as it stands in a URL */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Drawn> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
