package studio.hairline.letter;

import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.hairline.figures.ControlPoint;
import studio.hairline.figures.Signal;
import studio.hairline.figures.Usual;
import studio.hairline.insight.SignalPage.SignalLine;
import studio.hairline.insight.SignalPage.SignalMonth;
import studio.hairline.insight.Watched;
import studio.hairline.letter.LetterText.Line;
import studio.hairline.letter.LetterText.Part;

/** What truly changed, what is only noise, and what cannot be told apart yet. */
record SignalSentences(Tongue tongue, Currency currency) {

    /** As long as nothing can be told apart, that is all there is to say of it. */
    List<Part> parts(List<SignalLine> lines) {
        Part changed = new Part(tongue.say("changed"), tongue.say("changed.what"), changed(lines));
        if (lines.stream().allMatch(line -> line.chart().last() == Signal.NOT_ENOUGH)) {
            return List.of(changed);
        }
        boolean moved = lines.stream().anyMatch(line -> line.chart().last() == Signal.NOISE);
        return List.of(changed, new Part(tongue.say("noise"), moved ? tongue.say("noise.what") : "", noise(lines)));
    }

    private List<Line> changed(List<SignalLine> lines) {
        List<Line> changed = lines.stream()
                .filter(line -> line.chart().last().isChange())
                .map(line -> line(line, change(line)))
                .toList();
        if (!changed.isEmpty()) {
            return changed;
        }
        boolean judged = lines.stream().anyMatch(line -> line.chart().last() == Signal.NOISE);
        return List.of(Line.of(
                judged ? tongue.say("changed.nothing") : tongue.say("changed.unknown", tongue.count(Usual.LEAST + 1))));
    }

    private List<Line> noise(List<SignalLine> lines) {
        Stream<Line> noise = lines.stream()
                .filter(line -> line.chart().last() == Signal.NOISE)
                .map(line -> line(line, facts("noise.line", line)));
        String unknown = lines.stream()
                .filter(line -> line.chart().last() == Signal.NOT_ENOUGH)
                .map(line -> name(line.what()))
                .collect(Collectors.joining(", "));
        List<Line> all = Stream.concat(
                        noise,
                        unknown.isEmpty()
                                ? Stream.empty()
                                : Stream.of(Line.of(tongue.say("noise.unknown", Usual.LEAST + 1, unknown))))
                .toList();
        return all.isEmpty() ? List.of(Line.of(tongue.say("noise.nothing"))) : all;
    }

    private Line line(SignalLine line, String words) {
        return new Line(
                name(line.what()),
                "",
                words,
                "",
                FigureWords.address(line.months().getLast().rows()),
                List.of());
    }

    private String change(SignalLine line) {
        ControlPoint point = line.months().getLast().point();
        String way = line.chart().last() == Signal.UP ? "up" : "down";
        return point.limits().contains(point.value())
                ? facts("changed.run." + way, line)
                : facts("changed." + way, line);
    }

    /** 0 month, 1 its value, 2 and 3 the limits of chance, 4 months in a row. */
    private String facts(String key, SignalLine line) {
        SignalMonth last = line.months().getLast();
        ControlPoint point = last.point();
        String value = amount(line.what(), point.value());
        return tongue.say(
                key,
                tongue.month(point.month().atDay(1)),
                line.what().over() == null
                        ? value
                        : tongue.say("of", value, tongue.count(last.hits()), tongue.count(point.n())),
                amount(line.what(), point.limits().low()),
                amount(line.what(), point.limits().high()),
                line.chart().run());
    }

    private String amount(Watched what, double value) {
        if (what.over() != null) {
            return tongue.percent(value);
        }
        return what.isMoney() ? tongue.money(Math.round(value), currency) : tongue.count(Math.round(value));
    }

    private String name(Watched what) {
        return tongue.say("watched." + what.name());
    }
}
