package studio.hairline.duplicates;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Contact;
import studio.hairline.people.Phones;

/**
 * Two contacts compared part by part. Each part that agrees or differs weighs log2(m / u), m being how often that is seen of
 * two records of one person and u of two of different people; the weights add up to the odds (Fellegi and Sunter, "A theory
 * for record linkage", Journal of the American Statistical Association 64, 1969). The weights are set by hand for a studio's
 * list: a phone agrees by chance once in some thousand pairs that are looked at, and changes for one in five.
 *
 * @param agreeing how many of phone, e-mail, handle, client code and name agree
 * @param shares whether phone, e-mail, handle or client code is the same
 */
record Comparison(List<Sign> signs, int agreeing, boolean shares, boolean isAnotherName) {

    /** Before anything is compared: one pair in four thousand of those that come into question. */
    private static final double BEFORE = -12;

    private static final double PHONE = 12;
    private static final double OTHER_PHONE = -2.3;
    private static final double EMAIL = 11;
    private static final double OTHER_EMAIL = -1.7;
    private static final double HANDLE = 10;
    private static final double CODE = 14;
    private static final int ENDING = 7;

    static Comparison of(Contact one, Contact other) {
        NameMatch name = NameMatch.of(one.name(), other.name());
        List<Sign> signs = new ArrayList<>();
        boolean phone = phone(one, other, signs);
        boolean email = email(one, other, name, signs);
        boolean handle = equal(handle(one.handle()), handle(other.handle()));
        add(signs, handle, "Same handle, " + one.handle(), HANDLE);
        boolean code = equal(one.clientCode(), other.clientCode());
        add(signs, code, "Same client code, " + one.clientCode(), CODE);
        name(name, phone || email, signs);
        signs.sort(comparing(sign -> -Math.abs(sign.bits())));
        int agreeing = count(phone, email, handle, code, name.agrees());
        return new Comparison(signs, agreeing, phone || email || handle || code, !couldBeOne(name));
    }

    int percent() {
        double bits = BEFORE + signs.stream().mapToDouble(Sign::bits).sum();
        return (int) Math.clamp(Math.round(100 / (1 + Math.pow(2, -bits))), 1, 99);
    }

    private static boolean couldBeOne(NameMatch name) {
        return name.given() == Fit.MISSING || name.agrees();
    }

    private static boolean phone(Contact one, Contact other, List<Sign> signs) {
        String here = one.phoneGiven();
        String there = other.phoneGiven();
        boolean same = here != null && there != null && areOne(here, there);
        add(signs, same, "Same phone, " + here, PHONE);
        add(signs, !same && here != null && there != null, "Different phones", OTHER_PHONE);
        return same;
    }

    /** Reading a number is dear: only those that end alike are read. */
    private static boolean areOne(String here, String there) {
        String one = Phones.digits(here);
        String other = Phones.digits(there);
        int shorter = Math.min(ENDING, Math.min(one.length(), other.length()));
        return shorter > 0
                && one.endsWith(other.substring(other.length() - shorter))
                && equal(Phones.normal(here), Phones.normal(there));
    }

    private static boolean email(Contact one, Contact other, NameMatch name, List<Sign> signs) {
        boolean same = equal(one.email(), other.email());
        String shared = name.agrees() ? "" : ": may be shared in a family or at work";
        add(signs, same, "Same e-mail, " + one.email() + shared, EMAIL);
        add(signs, !same && one.email() != null && other.email() != null, "Different e-mails", OTHER_EMAIL);
        return same;
    }

    private static void name(NameMatch name, boolean sharedContact, List<Sign> signs) {
        boolean same = name.given() == Fit.SAME && name.family() == Fit.SAME;
        String words = String.join("; ", name.words());
        if (name.given() == Fit.MISSING) {
            return;
        }
        if (name.agrees()) {
            String part = name.family() == Fit.MISSING ? "Same first name" : "Same family name";
            add(signs, true, same ? "Same name" : words.isEmpty() ? part : words, name.bits());
        } else {
            String hint = name.family().agrees() && sharedContact ? ": may be family" : "";
            boolean initial = name.given() == Fit.INITIAL && name.family().agrees();
            add(
                    signs,
                    true,
                    initial ? words : differing(name) + hint,
                    initial ? name.bits() : Math.min(-1, name.bits()));
        }
    }

    private static String differing(NameMatch name) {
        if (name.family().agrees()) {
            return name.words().stream()
                    .filter(said -> said.contains("parent"))
                    .findFirst()
                    .orElse("Same family name, another first name");
        }
        return name.given().agrees() ? "Same first name, another family name" : "Different names";
    }

    private static void add(List<Sign> signs, boolean seen, String sentence, double bits) {
        if (seen) {
            signs.add(new Sign(sentence, bits));
        }
    }

    private static int count(boolean... seen) {
        int number = 0;
        for (boolean one : seen) {
            number += one ? 1 : 0;
        }
        return number;
    }

    private static boolean equal(@Nullable String one, @Nullable String other) {
        return one != null && !one.isEmpty() && Objects.equals(one, other);
    }

    private static @Nullable String handle(@Nullable String given) {
        return given == null ? null : given.toLowerCase(Locale.ROOT).replaceAll("^@|\\s", "");
    }
}
