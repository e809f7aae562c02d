package studio.hairline.letter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.history.Refusal;
import studio.hairline.letter.LetterText;
import studio.hairline.letter.LetterWeek;
import studio.hairline.letter.Tongue;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnChoice;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.LooksBack;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The owner's letter of a week. */
@Route(LetterView.PATH)
@PageTitle("Letter · Hairline")
@Menu(title = "Letter", order = 6.1, icon = "envelope")
@RolesAllowed("OWNER")
class LetterView extends AddressedPage implements LooksBack {

    static final String PATH = "letter";
    private static final String WEEK = "week";
    private static final String LANGUAGE = "lang";

    private final LetterBeans beans;

    LetterView(LetterBeans beans) {
        this.beans = beans;
        addClassName("letter");
    }

    @Override
    public void open(Url url) {
        LocalDate today = beans.time().today();
        removeAll();
        KnownOn known = KnownOn.of(url, today).orElse(null);
        LocalDate day = known == null ? null : known.day();
        if (known != null && day == null) {
            add(new PageHeader("Letter", "", choice(url, null)), KnownOnNote.refused(known.problem(), now(url)));
            return;
        }
        Host.ofThisRequest().ifPresent(beans.rules()::openedUnder);
        Tongue tongue =
                Tongue.of(url.first(LANGUAGE).orElse(""), beans.rules().rule().tongue());
        Look look = new Look(url, day == null ? today : day, day);
        LetterWeek week = look.week();
        try {
            show(beans.writer().write(beans.letters().of(week), tongue), look);
        } catch (Refusal refusal) {
            add(
                    new PageHeader(tongue.say("title"), "", choice(url, day)),
                    weeks(look),
                    new EmptyState(Glyph.CLOCK, Objects.requireNonNull(refusal.getMessage())));
        }
    }

    /**
     * One look at the page.
     *
     * @param today the last day of which there is a letter: now, or the one that is looked back to
     * @param day at whose end it is looked at; null for now
     */
    private record Look(Url url, LocalDate today, @Nullable LocalDate day) {

        LetterWeek week() {
            return LetterWeek.read(url.first(WEEK).orElse(""), today);
        }
    }

    private void show(LetterText letter, Look look) {
        Url url = look.url();
        Div parts = new Div();
        parts.addClassName("letter-parts");
        letter.parts().forEach(part -> parts.add(new LetterSection(part)));
        getElement().setAttribute("lang", letter.tongue().code());
        add(new PageHeader(
                letter.title(), letter.about(), choice(url, look.day()), pdf(letter), languages(letter, url)));
        if (look.day() != null) {
            add(KnownOnNote.kept(
                    "The letters up to the end of " + Formats.day(look.day()) + "; each says as of when it is.",
                    now(url)));
        }
        add(weeks(look), parts);
        if (look.day() == null) {
            add(new PostSection(beans, letter.week(), () -> open(url)));
        }
    }

    private KnownOnChoice choice(Url url, @Nullable LocalDate day) {
        KnownOnChoice choice = new KnownOnChoice(url, PATH, beans.time().today(), day);
        choice.getElement().setAttribute("lang", "en");
        return choice;
    }

    private static String now(Url url) {
        return url.without(KnownOn.PARAMETER).toPath(PATH);
    }

    private Anchor pdf(LetterText letter) {
        String host = Host.ofThisRequest().orElse("");
        DownloadHandler handler = event -> {
            event.setFileName("letter-" + letter.week().monday() + ".pdf");
            event.setContentType("application/pdf");
            event.getOutputStream().write(beans.pdf().of(letter, host));
        };
        Anchor link = new Anchor(handler, "PDF");
        link.addClassName("import-download");
        return link;
    }

    private static Nav languages(LetterText letter, Url url) {
        Nav nav = new Nav();
        nav.setAriaLabel("Language");
        nav.addClassName("week-picker");
        for (Tongue tongue : Tongue.values()) {
            Anchor link = new Anchor(url.with(LANGUAGE, tongue.code()).toPath(PATH), tongue.label());
            link.getElement().setAttribute("lang", tongue.code());
            if (tongue == letter.tongue()) {
                link.getElement().setAttribute("aria-current", "true");
                link.addClassName("week-here");
            }
            nav.add(link);
        }
        return nav;
    }

    private static Nav weeks(Look look) {
        LetterWeek week = look.week();
        Url url = look.url();
        Nav nav = new Nav();
        nav.setAriaLabel("Week");
        nav.getElement().setAttribute("lang", "en");
        nav.addClassName("week-picker");
        Span here = new Span("Monday " + Formats.day(week.monday()));
        here.addClassName("week-here");
        nav.add(to(week.before(), url, "← Week before", "k"), here);
        if (!week.isLatest(look.today())) {
            nav.add(
                    to(week.after(), url, "Week after →", "j"),
                    new Anchor(url.without(WEEK).toPath(PATH), "Latest"));
        }
        return nav;
    }

    private static Anchor to(LetterWeek week, Url url, String words, String key) {
        Anchor link = new Anchor(url.with(WEEK, week.monday().toString()).toPath(PATH), words);
        link.getElement().setAttribute("data-key", key);
        return link;
    }
}
