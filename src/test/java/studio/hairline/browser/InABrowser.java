package studio.hairline.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Opens one browser for a class of journeys and shuts every window after each of them. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
abstract class InABrowser {

    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int HIGH = 900;

    private final List<Visitor> visitors = new ArrayList<>();
    private Chrome chrome;

    @BeforeAll
    void startBrowser() {
        RunningStudio.address();
        chrome = new Chrome();
    }

    @AfterEach
    void shutWindows() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }

    @AfterAll
    void stopBrowser() {
        chrome.close();
    }

    Visitor owner() {
        return owner(DESK, ColorScheme.LIGHT);
    }

    Visitor owner(int width, ColorScheme scheme) {
        return kept(Visitor.owner(chrome, width, scheme));
    }

    Visitor stranger(int width, ColorScheme scheme) {
        return kept(Visitor.stranger(chrome, width, scheme));
    }

    Visitor stranger() {
        return stranger(DESK, ColorScheme.LIGHT);
    }

    private Visitor kept(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }
}
