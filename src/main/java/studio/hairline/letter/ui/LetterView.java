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
import studio.hairline.history.Refusal;
import studio.hairline.letter.LetterText;
import studio.hairline.letter.LetterWeek;
import studio.hairline.letter.Tongue;
import studio.hairline.ui.AddressedPage;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** The owner's letter of a week. */
@Route(LetterView.PATH)
@PageTitle("Letter · Hairline")
@Menu(title = "Letter", order = 6.1, icon = "envelope")
@RolesAllowed("OWNER")
class LetterView extends AddressedPage {

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
        LetterWeek week = LetterWeek.read(url.first(WEEK).orElse(""), today);
        Host.ofThisRequest().ifPresent(beans.rules()::openedUnder);
        Tongue tongue =
                Tongue.of(url.first(LANGUAGE).orElse(""), beans.rules().rule().tongue());
        removeAll();
        try {
            show(beans.writer().write(beans.letters().of(week), tongue), url);
        } catch (Refusal refusal) {
            add(
                    new PageHeader(tongue.say("title"), ""),
                    weeks(week, url),
                    new EmptyState(Glyph.CLOCK, Objects.requireNonNull(refusal.getMessage())));
        }
    }

    private void show(LetterText letter, Url url) {
        Div parts = new Div();
        parts.addClassName("letter-parts");
        letter.parts().forEach(part -> parts.add(new LetterSection(part)));
        getElement().setAttribute("lang", letter.tongue().code());
        add(
                new PageHeader(letter.title(), letter.about(), pdf(letter), languages(letter, url)),
                weeks(letter.week(), url),
                parts,
                new PostSection(beans, letter.week(), () -> open(url)));
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

    private Nav weeks(LetterWeek week, Url url) {
        Nav nav = new Nav();
        nav.setAriaLabel("Week");
        nav.getElement().setAttribute("lang", "en");
        nav.addClassName("week-picker");
        Span here = new Span("Monday " + studio.hairline.ui.Formats.day(week.monday()));
        here.addClassName("week-here");
        nav.add(to(week.before(), url, "← Week before", "k"), here);
        if (!week.isLatest(beans.time().today())) {
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
