package studio.hairline.leads;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How far a hair loss has gone, each scale with the grades it knows. */
public enum Scale {
    /** Norwood I–VII, for men. */
    NORWOOD("Norwood", 7, "NORWOOD_[1-7]"),
    /** Ludwig I–III, for women. */
    LUDWIG("Ludwig", 3, "LUDWIG_[1-3]"),
    /** Whole percent of the scalp. */
    SHARE("Share of scalp", 0, "SHARE_([1-9][0-9]?|100)"),
    /** Length × width of a scar in millimetres. */
    SIZE("Length × width", 0, "SIZE_[1-9][0-9]{0,3}X[1-9][0-9]{0,3}"),
    NONE("No scale", 0, "(?!)");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");

    private final String label;
    private final int steps;
    private final Pattern grade;

    Scale(String label, int steps, String grade) {
        this.label = label;
        this.steps = steps;
        this.grade = Pattern.compile(grade);
    }

    public String label() {
        return label;
    }

    public boolean accepts(String code) {
        return grade.matcher(code).matches();
    }

    /** @return the codes of the grades one can choose from; empty where a number is typed instead */
    public List<String> grades() {
        return IntStream.rangeClosed(1, steps).mapToObj(n -> name() + "_" + n).toList();
    }

    /** @return the grade of a code as one says it: "Norwood V", "35 % of the scalp", "120 × 4 mm" */
    public static String say(String code) {
        return Stream.of(values())
                .filter(s -> s.accepts(code))
                .findFirst()
                .map(s -> s.words(code))
                .orElse(code);
    }

    private String words(String code) {
        String number = code.substring(name().length() + 1);
        return switch (this) {
            case NORWOOD, LUDWIG -> label + " " + ROMAN.get(Integer.parseInt(number) - 1);
            case SHARE -> number + " % of the scalp";
            case SIZE -> number.replace("X", " × ") + " mm";
            case NONE -> code;
        };
    }
}
