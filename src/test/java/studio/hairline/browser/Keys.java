package studio.hairline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;

/** Has no mouse: goes on by Tab until what it wants has the focus. */
final class Keys implements Hand {

    private static final int FAR = 250;

    private static final String NAMED =
            "const named = e => { const by = (e?.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)"
                    + ".map(id => document.getElementById(id)?.textContent ?? '').join(' ').trim();"
                    + " return e ? (e.getAttribute('aria-label') || by || e.textContent || '').trim() : ''; };";
    private static final String HERE = "() => { " + NAMED + " return named(document.activeElement); }";

    /** Whether it stands before what has the focus, on the page itself: whoever sees that goes backwards. */
    private static final String BEFORE = "names => { " + NAMED
            + " if (document.querySelector('vaadin-dialog[opened]')) { return false; }"
            + " const all = [...document.querySelectorAll('vaadin-button, a, input, textarea, [role=button]')];"
            + " const it = all.find(e => e.offsetParent !== null && names.includes(named(e)));"
            + " const from = document.activeElement; return Boolean(it && from && from !== document.body"
            + " && from.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING); }";

    private static final String NOWHERE =
            "() => document.activeElement === document.body" + " && !document.querySelector('vaadin-dialog[opened]')";
    private static final String SKIP = "Skip to the page";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    @Override
    public void press(String button) {
        reach(button);
        page.keyboard().press("Enter");
    }

    @Override
    public void pressTwice(String button) {
        press(button);
        page.keyboard().press("Enter");
    }

    @Override
    public void follow(String link) {
        press(link);
    }

    @Override
    public void fill(String field, String words) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        page.keyboard().press("Tab");
    }

    @Override
    public void choose(String field, String item) {
        reach(field);
        page.keyboard().type(item);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .first()
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    @Override
    public void tick(String box) {
        reach(box);
        page.keyboard().press("Space");
    }

    @Override
    public void tap(String area) {
        reach(area);
        page.keyboard().press("Enter");
    }

    @Override
    public void sign(String paper, String name) {
        fill("Full name of whoever signs", name);
        press(paper);
    }

    @Override
    public void beginAppointment(LocalDate day, int hour) {
        page.keyboard().press("a");
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        fill("Starts, day", day.toString());
        fill("Starts, time", hour + ":00");
    }

    private void reach(String name) {
        List<String> names = List.of(name, name.replaceFirst(",.*", "") + " " + name);
        skipTheNavigation(names);
        String step = (Boolean) page.evaluate(BEFORE, names) ? "Shift+Tab" : "Tab";
        StringBuilder met = new StringBuilder();
        for (int i = 0; i < FAR; i++) {
            String here = (String) page.evaluate(HERE);
            if (names.contains(here)) {
                return;
            }
            met.append(here, 0, Math.min(30, here.length())).append(" | ");
            page.keyboard().press(step);
        }
        throw new AssertionError("The keyboard does not reach “" + name + "”, only: " + met);
    }

    /** On a page that was just opened the first step is to the link past the navigation. */
    private void skipTheNavigation(List<String> wanted) {
        if (!(Boolean) page.evaluate(NOWHERE)) {
            return;
        }
        page.keyboard().press("Tab");
        String here = (String) page.evaluate(HERE);
        if (here.equals(SKIP) && !wanted.contains(here)) {
            page.keyboard().press("Enter");
        }
    }
}
