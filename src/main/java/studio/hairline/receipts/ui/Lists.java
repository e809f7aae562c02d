package studio.hairline.receipts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.receipts.Board;
import studio.hairline.receipts.Paid;
import studio.hairline.receipts.Pair;
import studio.hairline.receipts.Receipt;
import studio.hairline.ui.Formats;

/** The four lists of a board, each line with what can be done about it. */
record Lists(ReceiptBeans beans, MatchActs acts) {

    private static final int MOST_OFFERED = 3;

    List<Section> of(Board board) {
        return List.of(
                section("To confirm", board.proposed(), this::proposed),
                section("Receipts without a payment", board.receipts(), one -> open(one, board.payments())),
                section("Payments without a receipt", board.payments(), one -> line(payment(one))),
                section("Matched", board.matched(), this::matched));
    }

    private <T> Section section(String title, List<T> all, Function<T, ListItem> line) {
        UnorderedList list = new UnorderedList();
        list.addClassName("setting-list");
        all.forEach(one -> list.add(line.apply(one)));
        Section section = new Section(new H2(title + " (" + Formats.count(all.size()) + ")"), list);
        section.addClassNames("card", "section");
        section.setVisible(!all.isEmpty());
        return section;
    }

    private ListItem proposed(Pair pair) {
        Span why = new Span(pair.why());
        why.addClassName("soft");
        return line(receipt(pair.receipt()), payment(pair.paid()), why, button("Confirm", pair));
    }

    private Button button(String verb, Pair pair) {
        Button button = new Button(verb, click -> acts.confirm(pair));
        button.setAriaLabel(verb + ": " + pair.paid().name() + ", "
                + beans.money(pair.paid().cents()));
        return button;
    }

    private ListItem open(Receipt one, List<Paid> payments) {
        Stream<Component> offers = payments.stream()
                .filter(paid -> paid.cents() == one.line().cents())
                .limit(MOST_OFFERED)
                .map(paid ->
                        button("Match with " + paid.name() + ", " + Formats.day(paid.day()), new Pair(one, paid, "")));
        return line(Stream.concat(Stream.of(receipt(one)), offers).toArray(Component[]::new));
    }

    private ListItem matched(Pair pair) {
        Button part = new Button("Part", click -> acts.part(pair));
        part.setAriaLabel(
                "Part: " + pair.paid().name() + ", " + beans.money(pair.paid().cents()));
        return line(receipt(pair.receipt()), payment(pair.paid()), part);
    }

    private Component receipt(Receipt one) {
        return new Span(Stream.of(
                        "Receipt of " + Formats.day(one.line().day()),
                        beans.money(one.line().cents()),
                        one.line().payer(),
                        one.line().reference())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · ")));
    }

    private Component payment(Paid paid) {
        return new Div(
                new Anchor("leads/" + paid.leadId(), paid.name()),
                new Span(" paid " + beans.money(paid.cents()) + " on " + Formats.day(paid.day())));
    }

    private static ListItem line(Component... parts) {
        ListItem line = new ListItem(parts);
        line.addClassName("setting-line");
        return line;
    }
}
