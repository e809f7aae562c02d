package studio.hairline.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.leads.LeadUrl;
import studio.hairline.ui.Url;

/**
 * Whose records of which days; what an address does not say, or says wrongly, is the usual.
 *
 * @param artist null for everybody
 * @param imported whether those are among them that came from a file, and whose record is wherever they came from
 */
public record RecordFilter(Period days, @Nullable Long artist, boolean imported) {

    public static final String PATH = "records";

    public static RecordFilter usual(LocalDate today) {
        return new RecordFilter(PeriodPreset.LAST_90_DAYS.period(today), null, false);
    }

    public static RecordFilter read(Url url, LocalDate today) {
        return new RecordFilter(
                days(url, today),
                url.first("person")
                        .flatMap(LeadUrl::person)
                        .filter(id -> id > 0)
                        .orElse(null),
                url.first("imported").isPresent());
    }

    private static Period days(Url url, LocalDate today) {
        boolean always = url.first("period")
                .flatMap(PeriodPreset::byCode)
                .filter(PeriodPreset.ALL_TIME::equals)
                .isPresent();
        Period asked = LeadUrl.period(url.inDays(today).parameters());
        return always ? Period.ALL_TIME : asked == null ? usual(today).days() : asked;
    }

    public String address() {
        return Url.EMPTY
                .with("from", days.from().toString())
                .with("to", days.last().toString())
                .with("person", artist == null ? "" : artist.toString())
                .with("imported", imported ? "too" : "")
                .toPath(PATH);
    }

    public RecordFilter in(Period other) {
        return new RecordFilter(other, artist, imported);
    }

    public RecordFilter of(@Nullable Long someone) {
        return new RecordFilter(days, someone, imported);
    }

    public RecordFilter withImported(boolean too) {
        return new RecordFilter(days, artist, too);
    }
}
