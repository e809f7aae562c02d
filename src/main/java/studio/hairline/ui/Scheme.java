package studio.hairline.ui;

import com.vaadin.flow.component.page.ColorScheme;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the device says. */
enum Scheme {
    SYSTEM("As the device says", ColorScheme.Value.LIGHT_DARK),
    LIGHT("Light", ColorScheme.Value.LIGHT),
    DARK("Dark", ColorScheme.Value.DARK);

    static final String COOKIE = "hairline-scheme";

    private final String label;
    private final ColorScheme.Value value;

    Scheme(String label, ColorScheme.Value value) {
        this.label = label;
        this.value = value;
    }

    /** What this browser chose earlier; anything unknown is the device's choice. */
    static Scheme remembered(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie ->
                        Stream.of(values()).filter(scheme -> scheme.code().equals(cookie.getValue())))
                .findFirst()
                .orElse(SYSTEM);
    }

    String label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    ColorScheme.Value value() {
        return value;
    }
}
