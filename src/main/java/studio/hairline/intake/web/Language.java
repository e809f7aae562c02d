package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** What the inquiry page speaks, and all it says in it. */
enum Language {
    EN(Locale.ROOT),
    ES(Locale.forLanguageTag("es"));

    private final Map<String, String> words = new TreeMap<>();

    Language(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "inquiry.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Map<String, String> words() {
        return Collections.unmodifiableMap(words);
    }

    String say(String key) {
        return words.getOrDefault(key, key);
    }

    Language other() {
        return this == EN ? ES : EN;
    }

    /** @return as the address says, else the first of the browser's that we speak */
    static Language of(HttpServletRequest request) {
        return named(request.getParameter("lang"))
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> named(locale.getLanguage()).stream())
                        .findFirst()
                        .orElse(EN));
    }

    private static Optional<Language> named(@org.jspecify.annotations.Nullable String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
