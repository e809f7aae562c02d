package studio.hairline.insight.ui;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.insight.Seen;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** A page of figures in depth as it stands now, or as it looked at the end of a day that is over. */
abstract class LookingPage extends AddressedPage implements LooksBack {

    private final String path;
    private final StudioTime time;

    LookingPage(String path, StudioTime time) {
        this.path = path;
        this.time = time;
    }

    /**
     * One look at the page.
     *
     * @param day at whose end it is looked at; null for now
     * @param today that day, or the studio's
     */
    record Look(Url url, LocalDate today, @Nullable LocalDate day, StudioTime time) {

        /** @return as of when, in words */
        String asOf(Seen seen) {
            return KnownOn.words(day, seen.asOf(), time.zone());
        }
    }

    @Override
    public void open(Url url) {
        LocalDate today = time.today();
        removeAll();
        KnownOn known = KnownOn.of(url, today).orElse(null);
        LocalDate day = known == null ? null : known.day();
        if (known != null && day == null) {
            refuse(known.problem(), url, null);
            return;
        }
        try {
            show(new Look(url, day == null ? today : day, day, time));
        } catch (Refusal refusal) {
            removeAll();
            refuse(Objects.requireNonNull(refusal.getMessage()), url, day);
        }
    }

    abstract void show(Look look);

    /** The heading, with as of when it is; when it looks back, a word that it does. */
    void head(Look look, String words, Seen seen) {
        String said = look.day() == null ? words + " · " + look.asOf(seen) : words;
        add(new PageHeader("Insight", said, new KnownOnChoice(look.url(), path, time.today(), look.day())));
        if (look.day() != null) {
            add(KnownOnNote.of(look.day(), seen.gone(), now(look.url())));
        }
    }

    private void refuse(String why, Url url, @Nullable LocalDate day) {
        add(
                new PageHeader("Insight", "", new KnownOnChoice(url, path, time.today(), day)),
                KnownOnNote.refused(why, now(url)));
    }

    private String now(Url url) {
        return url.without(KnownOn.PARAMETER).toPath(path);
    }
}
