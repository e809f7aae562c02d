package studio.hairline.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** A page of figures as it stands now, or as it looked at the end of a day that is over; what is not known then it says. */
abstract class FiguresThenPage extends AddressedPage implements LooksBack {

    private final String title;
    private final String path;
    private final StudioTime time;

    FiguresThenPage(String title, String path, StudioTime time) {
        this.title = title;
        this.path = path;
        this.time = time;
    }

    /**
     * One look at the page.
     *
     * @param today the day at whose end it is looked at, or the studio's
     * @param day null for now
     */
    record Look(Url url, LocalDate today, @Nullable LocalDate day) {}

    @Override
    public void open(Url url) {
        removeAll();
        LocalDate today = time.today();
        KnownOn known = KnownOn.of(url, today).orElse(null);
        LocalDate day = known == null ? null : known.day();
        if (known != null && day == null) {
            refuse(known.problem(), new Look(url, today, null));
            return;
        }
        Look look = new Look(url, day == null ? today : day, day);
        try {
            show(look);
        } catch (Refusal refusal) {
            removeAll();
            refuse(Objects.requireNonNull(refusal.getMessage()), look);
        }
    }

    abstract void show(Look look);

    /** What the heading has beside it. */
    abstract Stream<Component> links(Look look);

    /** @return a link to another page, of the same day */
    static Anchor link(Look look, String page, String words) {
        return new Anchor(KnownOn.at(page, look.day()), words);
    }

    /** @return as of when, in words */
    String asOf(Look look, Instant asOf) {
        return KnownOn.words(look.day(), asOf, time.zone());
    }

    /**
     * The heading, with as of when it is; when it looks back, a word that it does.
     *
     * @param gone rows that were there then and went with an import that was taken back
     * @param unknown what is not shown of a past day; empty where nothing is missing
     */
    void head(Look look, String words, Instant asOf, long gone, String unknown) {
        LocalDate day = look.day();
        add(header(look, day == null ? words + " · " + asOf(look, asOf) : words));
        if (day != null) {
            add(KnownOnNote.of(day, gone, now(look)));
        }
        if (day != null && !unknown.isEmpty()) {
            Paragraph missing = new Paragraph(unknown);
            missing.addClassName("soft");
            add(missing);
        }
    }

    private void refuse(String why, Look look) {
        add(header(look, ""), KnownOnNote.refused(why, now(look)));
    }

    private PageHeader header(Look look, String words) {
        Component choice = new KnownOnChoice(look.url(), path, time.today(), look.day());
        return new PageHeader(
                title, words, Stream.concat(links(look), Stream.of(choice)).toArray(Component[]::new));
    }

    private String now(Look look) {
        return look.url().without(KnownOn.PARAMETER).toPath(path);
    }
}
