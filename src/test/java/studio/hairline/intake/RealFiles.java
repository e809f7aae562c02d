package studio.hairline.intake;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The real files beside the project: {@code ../shared/data}, or where HAIRLINE_TEST_DATA says they are. */
public enum RealFiles {
    CRM_LEADS("crm-leads-export.csv"),
    BOOKINGS("salon-bookings.csv"),
    NO_SHOWS("salon-no-shows.csv"),
    SERVICES("salon-services.csv");

    private final String name;

    RealFiles(String name) {
        this.name = name;
    }

    /** Where the file is; the test is passed over where the files are not at hand. */
    public Path path() {
        Path folder = Stream.of(System.getenv("HAIRLINE_TEST_DATA"), "../shared/data")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("missing"));
        assumeThat(folder).as("the real files").exists();
        return folder.resolve(name);
    }
}
