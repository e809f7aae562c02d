package studio.hairline.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Opens windows of the browser all journeys share, and shuts them after each journey. */
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
abstract class InABrowser {

    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int HIGH = 720;

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    void startStudio() {
        RunningStudio.address();
    }

    @AfterEach
    void shutWindows() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }

    Visitor owner() {
        return owner(DESK, ColorScheme.LIGHT);
    }

    /** The owner where they begin. */
    Visitor ownerAtTheDashboard() {
        Visitor owner = owner();
        owner.goTo("");
        return owner;
    }

    Visitor owner(int width, ColorScheme scheme) {
        return kept(Visitor.owner(Chrome.forAll(), width, scheme));
    }

    Visitor stranger(int width, ColorScheme scheme) {
        return kept(Visitor.stranger(Chrome.forAll(), width, scheme));
    }

    Visitor stranger() {
        return stranger(DESK, ColorScheme.LIGHT);
    }

    private Visitor kept(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }
}
