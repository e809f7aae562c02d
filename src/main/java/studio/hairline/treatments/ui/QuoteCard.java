package studio.hairline.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import studio.hairline.money.Quote;
import studio.hairline.money.QuoteState;
import studio.hairline.ui.Formats;

/** The offers to a lead, the newest first, with the page the client opens. For the owner. */
final class QuoteCard extends Section {

    private final QuoteActs acts;
    private final StudioWords words;
    private final LocalDate today;

    QuoteCard(LeadSheet sheet, QuoteActs acts) {
        this.acts = acts;
        words = sheet.words();
        today = words.now().atZone(words.zone()).toLocalDate();
        addClassNames("section", "card");
        add(new H2("Quote"));
        MoneySheet money = sheet.money();
        if (money != null) {
            tell(money.quotes(), sheet.isOpen());
        }
        setVisible(money != null && (sheet.isOpen() || !money.quotes().isEmpty()));
    }

    private void tell(List<Quote> quotes, boolean open) {
        if (quotes.isEmpty()) {
            Paragraph nothing = new Paragraph("Nothing was offered yet.");
            nothing.addClassName("soft");
            add(nothing);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("visits");
        list.setVisible(!quotes.isEmpty());
        quotes.forEach(quote -> list.add(item(quote, quote.overtakenBy(quotes).isPresent())));
        Div row = new Div(new Button(quotes.isEmpty() ? "New quote" : "New version", click -> acts.draft(quotes)));
        row.addClassName("button-row");
        row.setVisible(open);
        add(list, row);
    }

    /** @param overtaken by a newer one they know: it is not sent any more */
    private Visit item(Quote quote, boolean overtaken) {
        QuoteState state = quote.state(today);
        Visit visit = new Visit(
                "Version " + quote.version() + " · " + words.money(quote.offer().total()), about(quote));
        visit.tag(overtaken && state == QuoteState.DRAFT ? "Never sent" : state.label(), looks(state));
        if (state != QuoteState.DRAFT) {
            visit.add(pages(quote));
        } else if (!overtaken) {
            visit.offer(new Button("Send", click -> acts.send(quote)));
        }
        if (state == QuoteState.SENT) {
            visit.offer(new Button("Accepted", click -> acts.decide(quote, true)));
            visit.offer(new Button("Declined", click -> acts.decide(quote, false)));
        }
        return visit;
    }

    private static Div pages(Quote quote) {
        String address = "quote/" + quote.token();
        Div pages = new Div(link(address, "Its page"), link(address + "/quote.pdf", "PDF"));
        pages.addClassName("button-row");
        return pages;
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private String about(Quote quote) {
        LocalDate last = quote.lastDay();
        int sessions = quote.offer().sessions();
        return sessions
                + (sessions == 1 ? " session" : " sessions")
                + (last == null ? "" : " · valid until " + Formats.day(last))
                + (quote.decidedAt() == null ? "" : " · answered " + words.moment(quote.decidedAt()));
    }

    private static String looks(QuoteState state) {
        return switch (state) {
            case ACCEPTED -> "good";
            case SENT -> "warn";
            case DECLINED, EXPIRED -> "bad";
            case DRAFT, REPLACED -> "plain";
        };
    }
}
