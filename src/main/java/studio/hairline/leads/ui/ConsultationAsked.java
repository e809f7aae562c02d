package studio.hairline.leads.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import studio.hairline.figures.Period;
import studio.hairline.leads.ConsultationFilter;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.ui.FilterBar;
import studio.hairline.ui.Formats;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.ListSource;
import studio.hairline.ui.Url;

/**
 * What the list of consultations is asked, as one can ask otherwise; every answer is an address of the page.
 *
 * @param day at whose end it is looked at; null for now
 */
record ConsultationAsked(
        ConsultationFilter filter, @Nullable LocalDate day) {

    FilterBar bar(LeadScreen screen) {
        ConsultationFilterBar bar = new ConsultationFilterBar(filter, screen, other -> Url.open(address(other)));
        bar.getContent().say(bar.chips(this::address));
        return bar.getContent();
    }

    <R> ListPage.Shown<R> shown(Url url, ListSource<R> rows, LocalDate today) {
        String file = day == null ? "-" + today : "-as-known-on-" + day;
        return new ListPage.Shown<>(url, null, rows, words(), ConsultationsView.PATH + file + ".csv");
    }

    private String words() {
        Period period = filter.period();
        return filter.of().label()
                + (period == null ? ", all time" : ", " + period.words())
                + (day == null ? "" : ", as known at the end of " + Formats.day(day));
    }

    private String address(ConsultationFilter other) {
        Url url = new Url(ConsultationUrl.write(other));
        return KnownOn.on(url, day).toPath(ConsultationsView.PATH);
    }
}
