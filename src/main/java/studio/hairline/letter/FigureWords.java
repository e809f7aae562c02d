package studio.hairline.letter;

import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import studio.hairline.dashboard.Figure;
import studio.hairline.dashboard.Rows;
import studio.hairline.figures.Rate;
import studio.hairline.letter.LetterFigure.OutOf;
import studio.hairline.letter.LetterFigure.Weeks;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.letter.LetterText.Link;
import studio.hairline.ui.Url;

/** A figure in words, with what it rests on. */
record FigureWords(Tongue tongue, Currency currency) {

    Line line(LetterFigure one) {
        String key = "figure." + one.figure().code();
        return new Line(
                tongue.say(key),
                value(one),
                beside(one),
                tongue.say(key + ".is"),
                address(one.rows()),
                one.beside() instanceof OutOf all
                        ? List.of(new Link(tongue.say("of.inquiries", one.n()), address(all.rows())))
                        : List.of());
    }

    static String address(Rows rows) {
        return new Url(rows.query()).toPath(rows.page());
    }

    private String value(LetterFigure one) {
        if (one.rate() != null) {
            OptionalDouble share = one.rate().value();
            return share.isEmpty() ? "–" : tongue.percent(share.getAsDouble());
        }
        return amount(one.figure(), one.value());
    }

    private String amount(Figure figure, long value) {
        return figure.isMoney() ? tongue.money(value, currency) : tongue.count(value);
    }

    private String beside(LetterFigure one) {
        return switch (one.beside()) {
            case OutOf all -> doubt(one.rate());
            case Weeks weeks -> (restsOn(one) + " " + weeks(one.figure(), weeks)).strip();
        };
    }

    /** A count rests on itself. */
    private String restsOn(LetterFigure one) {
        return switch (one.figure()) {
            case BOOKED -> tongue.say("of.conversions", one.n());
            case EARNED -> tongue.say("of.sessions", one.n());
            default -> "n = " + tongue.count(one.n()) + ".";
        };
    }

    private String weeks(Figure figure, Weeks weeks) {
        Long least = weeks.least();
        Long most = weeks.most();
        return least == null || most == null
                ? tongue.say("weeks.unknown")
                : least.equals(most)
                        ? tongue.say("weeks.same", amount(figure, least))
                        : tongue.say("weeks", amount(figure, least), amount(figure, most));
    }

    private String doubt(@Nullable Rate rate) {
        return rate == null || rate.isSmall()
                ? tongue.say("rate.small", tongue.count(rate == null ? 0 : rate.hits()))
                : tongue.say(
                        "rate.likely",
                        tongue.count(rate.hits()),
                        tongue.percent(rate.interval().low()),
                        tongue.percent(rate.interval().high()));
    }
}
