package studio.hairline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.figures.Rate;
import studio.hairline.figures.RateChange;
import studio.hairline.figures.Trend;
import studio.hairline.leads.Category;

/** Every piece of the kit on one page, to be looked at: run with the profile "gallery". */
@PageTitle("Gallery · Hairline")
@AnonymousAllowed
class GalleryView extends Main {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    GalleryView() {
        addClassName("page");
        add(new PageHeader(
                "Gallery", "All categories · 1–23 Nov 2026 · as of 23 Nov 2026, 09:41", new Button("Import a file")));
        add(filterBar(), cards(), strip(), charts());
        add(new EmptyState(
                Glyph.INBOX,
                "No inquiries yet. Import what you have, or write down the next one that arrives.",
                new Button("Import a file"),
                new Button("Add an inquiry")));
        add(new LoadingState("leads", 4));
    }

    private static FilterBar filterBar() {
        FilterBar bar = new FilterBar(
                new PeriodPicker(TODAY),
                new MultiChoice<>("Category", List.of(Category.values()), Category::label),
                new MultiChoice<>("Source", List.of("Instagram", "Walk-in"), words -> words));
        bar.say(List.of(
                new FilterChips.Chip("Category: Male pattern baldness", "gallery"),
                new FilterChips.Chip("Source: Instagram", "gallery")));
        return bar;
    }

    private static Div cards() {
        Div cards = new Div(
                new FigureCard("New inquiries", "1,204", "gallery?of=inquiries")
                        .explain("Inquiries received in the period; spam and duplicates stand beside it.")
                        .against(new Trend(1204, 1075L), "1–23 Oct 2026")
                        .unfinished()
                        .trend(List.of(3, 5, 4, 8, 9, 7, 12, 14, 11, 15, 18, 17)),
                new FigureCard("Conversion rate", "42%", "gallery?of=rate")
                        .explain("Converted within 90 days, of the inquiries at least 90 days old.")
                        .against(Comparing.of(new RateChange(new Rate(25, 60), new Rate(20, 64)), "1–23 Oct 2026"))
                        .doubt(new Rate(25, 60).doubt())
                        .trend(List.of(30, 32, 31, 35, 33, 38, 42)),
                new FigureCard("Show rate", "75%", "gallery?of=shows")
                        .explain("Attended, of those whose start has passed.")
                        .doubt(new Rate(3, 4).doubt())
                        .pale(),
                new FigureCard("Collected", Formats.money(4_820_050, "USD"), "gallery?of=money")
                        .against(new Trend(4820050, 0L), "1–23 Oct 2026")
                        .trend(List.of(9, 8, 8, 7, 6, 7, 5)),
                new FigureCard("Stalled series", "0", "gallery?of=stalled").explain("Nothing booked for 35 days."));
        cards.addClassName("figure-cards");
        return cards;
    }

    private static ShareStrip<GalleryItems.Part> strip() {
        return new ShareStrip<GalleryItems.Part>(
                        "Inquiries by category", GalleryItems.Part::mark, GalleryItems.Part::count)
                .link(part -> "gallery?category=" + part.name())
                .chosen(part -> part.name().equals("FEMALE_THINNING"))
                .show(GalleryItems.parts());
    }

    private static Div charts() {
        Div charts = new Div();
        charts.addClassName("chart-grid");
        GalleryItems.charts().forEach(charts::add);
        Div section = new Div(new H2("Charts"), charts);
        section.addClassName("section");
        return section;
    }
}
