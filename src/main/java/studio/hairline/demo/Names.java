package studio.hairline.demo;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import studio.hairline.people.Contact;

/** Invented people: common given and family names put together, phones of the exchange kept for fiction. */
final class Names {

    private static final List<String> MEN = List.of(
            "James", "Miguel", "Robert", "David", "José", "Andre", "Kevin", "Marcus", "Luis", "Tyler", "Omar", "Daniel",
            "Anthony", "Carlos", "Brian", "Wei", "Raj", "Dmitri", "Jamal", "Patrick", "Hugo", "Ethan", "Nikhil",
            "Sean");
    private static final List<String> WOMEN = List.of(
            "Maria",
            "Jennifer",
            "Linda",
            "Aisha",
            "Sofia",
            "Karen",
            "Priya",
            "Grace",
            "Elena",
            "Monique",
            "Hannah",
            "Mei",
            "Rosa",
            "Claire",
            "Imani",
            "Beth");
    private static final List<String> FAMILIES = List.of(
            "Smith",
            "Garcia",
            "Johnson",
            "Nguyen",
            "Martínez",
            "Brown",
            "O'Brien",
            "Patel",
            "Davis",
            "López",
            "Wilson",
            "Kim",
            "Anderson",
            "Okafor",
            "Thomas",
            "Hernández",
            "Moore",
            "Jackson",
            "Petrov",
            "Lee",
            "White",
            "Rossi",
            "Clark",
            "Ramírez",
            "Lewis",
            "Haddad",
            "Walker",
            "Young",
            "Fernández-Ruiz",
            "Scott",
            "Torres",
            "Hill",
            "van der Berg",
            "Adams",
            "Nakamura",
            "Campbell",
            "Silva",
            "Mitchell",
            "Cohen",
            "Wojciechowski");
    private static final int[] AREAS = {
        512, 737, 210, 726, 713, 281, 832, 346, 214, 469, 972, 945, 817, 682, 254, 325, 361, 409, 430, 432, 806, 830,
        903, 915, 936, 940, 956, 979, 405, 918, 504, 225, 505, 303, 602, 480, 702, 310, 415, 312, 404, 305, 212, 206
    };

    private Names() {}

    static Contact contact(int number, boolean woman, SplittableRandom dice) {
        String given = pick(woman ? WOMEN : MEN, dice);
        String family = pick(FAMILIES, dice);
        boolean handleOnly = dice.nextInt(100) < 4;
        boolean noPhone = dice.nextInt(100) < 14;
        boolean noEmail = !noPhone && dice.nextInt(100) < 22;
        String handle = handleOnly ? "@" + given.toLowerCase(Locale.ROOT) + number : null;
        return new Contact(
                handleOnly ? "" : given + " " + family,
                noEmail ? null : email(given, family, number),
                noPhone ? null : phone(number),
                handle,
                null,
                dice.nextInt(100) < 13 ? "es" : "en");
    }

    private static String email(String given, String family, int number) {
        String plain = (given + "." + family).toLowerCase(Locale.ROOT);
        String ascii = java.text.Normalizer.normalize(plain, java.text.Normalizer.Form.NFD)
                .replaceAll("[^a-z.]", "");
        return ascii + number + "@example.com";
    }

    private static @Nullable String phone(int number) {
        int area = AREAS[number % AREAS.length];
        return "(%d) 555-%04d".formatted(area, (number / AREAS.length) % 10_000);
    }

    static <T> T pick(List<T> from, SplittableRandom dice) {
        return from.get(dice.nextInt(from.size()));
    }
}
