package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class GlyphTest {

    @ParameterizedTest
    @EnumSource
    void isDrawn(Glyph glyph) throws IOException {
        SvgIcon icon = glyph.create();
        assertThat(drawings()).contains("<symbol id=\"" + icon.getSymbol() + "\"");
    }

    @Test
    void everyPageOfTheMenuHasOne() throws IOException {
        var pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (var page : pages.findCandidateComponents("studio.hairline")) {
            Menu menu = type(Objects.requireNonNull(page.getBeanClassName())).getAnnotation(Menu.class);
            if (menu != null) {
                assertThat(drawings()).contains("<symbol id=\"" + menu.icon() + "\"");
            }
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String drawings() throws IOException {
        try (InputStream file = GlyphTest.class.getResourceAsStream("/META-INF/resources/icons/glyphs.svg")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
