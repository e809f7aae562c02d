package studio.hairline.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether they are in a hurry, and for which day. */
final class UrgencyReader {

    private static final Pattern HURRY = Pattern.compile(
            "\\b(?:asap|a\\.s\\.a\\.p|urgent(?:ly|e)?|right away|immediately|in a hurry|emergency|as soon as possible|"
                    + "how soon|soonest|earliest|(?:this|next) (?:week(?:end)?|month)|tomorrow|today|tonight|"
                    + "lo antes posible|cuanto antes|de urgencia|esta semana|este (?:fin de semana|mes)|manana mismo|hoy mismo|"
                    + "proxima semana|semana que viene|apurad[oa]|con prisa)\\b");
    private static final Pattern OCCASION =
            Pattern.compile("\\b(?:(?:before|by|in time for|antes de(?:l)?|para (?:el|la|mi)) (?:[a-z]+ ){0,2}?)?"
                    + "(?:wedding|getting married|bride|prom|graduation|reunion|honeymoon|vacation|cruise|boda|me caso|graduacion|"
                    + "quinceanera|aniversario|new job|trabajo nuevo|photo ?shoot)\\b");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:before|by|until|antes de(?:l)?|para el) (?:[a-z]+ ){0,2}?(?:"
                    + "(?:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|sep|"
                    + "oct|nov|dec|dic)[a-z]*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|"
                    + "jueves|viernes|sabado|domingo|christmas|navidad|summer|verano|then|entonces|the \\d+)\\b");

    Optional<Found<Urgency>> read(Text text, LocalDate today) {
        List<Span> spans = new ArrayList<>();
        for (Pattern pattern : List.of(HURRY, OCCASION, BEFORE)) {
            pattern.matcher(text.folded())
                    .results()
                    .map(hit -> new Span(hit.start(), hit.end()))
                    .forEach(spans::add);
        }
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        Optional<NamedDay> named = NamedDay.in(text, today);
        named.ifPresent(day -> spans.add(day.span()));
        spans.sort(Comparator.comparingInt(Span::start));
        return Optional.of(new Found<>(new Urgency(named.map(NamedDay::day).orElse(null)), List.copyOf(spans)));
    }
}
