package studio.hairline.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many months ago something was, as a sentence says it. */
record Ago(double months) {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("un", 1),
            Map.entry("una", 1),
            Map.entry("two", 2),
            Map.entry("dos", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("tres", 3),
            Map.entry("four", 4),
            Map.entry("cuatro", 4),
            Map.entry("five", 5),
            Map.entry("cinco", 5),
            Map.entry("six", 6),
            Map.entry("seis", 6),
            Map.entry("few", 3),
            Map.entry("unos", 3),
            Map.entry("unas", 3),
            Map.entry("eight", 8),
            Map.entry("ten", 10),
            Map.entry("diez", 10),
            Map.entry("several", 4),
            Map.entry("varios", 4));
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final String UNIT = "(days?|weeks?|months?|mos?|years?|yrs?|dias?|semanas?|mes(?:es)?|anos?)\\b";
    private static final Pattern BACK =
            Pattern.compile("\\b" + NUMBER + "(?:\\s+of)?\\s+" + UNIT + "(?=\\s+(?:ago|back|post|after|atras|out))"
                    + "|\\bhace\\s+(?:como\\s+|unos\\s+)?" + NUMBER + "\\s+" + UNIT);
    private static final Pattern LAST =
            Pattern.compile("\\blast\\s+(week|month|year)|\\b(semana|mes|ano)\\s+pasad[oa]|\\b(yesterday|ayer|recently|"
                    + "recientemente|hace poco|still taking|currently)");
    private static final Pattern YEAR =
            Pattern.compile("\\b((?:19|20)\\d\\d)\\b|\\byears ago\\b|\\bhace (?:muchos )?anos\\b");

    /** @param sentence folded */
    static Optional<Ago> in(String sentence, LocalDate today) {
        Matcher back = BACK.matcher(sentence);
        if (back.find()) {
            String number = back.group(1) == null ? back.group(3) : back.group(1);
            return Optional.of(of(number, back.group(2) == null ? back.group(4) : back.group(2)));
        }
        Matcher last = LAST.matcher(sentence);
        if (last.find()) {
            String unit = last.group(1) == null ? last.group(2) : last.group(1);
            return Optional.of(unit == null ? new Ago(0) : of("1", unit));
        }
        return year(sentence, today);
    }

    private static Optional<Ago> year(String sentence, LocalDate today) {
        Matcher year = YEAR.matcher(sentence);
        if (!year.find()) {
            return Optional.empty();
        }
        int years = year.group(1) == null ? 2 : today.getYear() - Integer.parseInt(year.group(1));
        return Optional.of(new Ago(years * 12));
    }

    private static Ago of(String number, String unit) {
        double n = NUMBERS.containsKey(number) ? NUMBERS.get(number) : Integer.parseInt(number);
        return switch (unit.charAt(0)) {
            case 'd' -> new Ago(n / 30);
            case 'w', 's' -> new Ago(n / 4.3);
            case 'm' -> new Ago(n);
            default -> new Ago(n * 12);
        };
    }
}
