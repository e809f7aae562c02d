package studio.hairline.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;

/** Points and clicks. */
final class Mouse implements Hand {

    private final Page page;

    Mouse(Page page) {
        this.page = page;
    }

    @Override
    public void press(String button) {
        named(AriaRole.BUTTON, button).click();
    }

    @Override
    public void pressTwice(String button) {
        named(AriaRole.BUTTON, button).dblclick();
    }

    @Override
    public void follow(String link) {
        named(AriaRole.LINK, link).click();
    }

    @Override
    public void fill(String field, String words) {
        Locator one = field(field);
        one.fill(words);
        one.press("Tab");
    }

    @Override
    public void choose(String field, String item) {
        named(AriaRole.COMBOBOX, field).click();
        page.keyboard().type(item);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item))
                .first()
                .click();
    }

    @Override
    public void tick(String box) {
        scope().getByText(box, new Locator.GetByTextOptions().setExact(true)).click();
    }

    @Override
    public void tap(String area) {
        page.locator(".scalp-part[aria-label='" + area + "']").first().click();
    }

    @Override
    public void sign(String paper, String name) {
        Locator card = page.locator(
                        "section",
                        new Page.LocatorOptions()
                                .setHas(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(paper))))
                .last();
        card.getByLabel("Full name of whoever signs").fill(name);
        BoundingBox box = card.locator("canvas").boundingBox();
        card.locator("canvas").hover();
        page.mouse().move(box.x + 20, box.y + 30);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 60);
        page.mouse().up();
        press(paper);
    }

    @Override
    public void beginAppointment(LocalDate day, int hour) {
        Locator column = page.locator(".calendar-hours[data-column^='" + day + "']");
        Locator label = page.getByText(hour + ":00", new Page.GetByTextOptions().setExact(true));
        BoundingBox at = label.boundingBox();
        BoundingBox within = column.boundingBox();
        page.mouse().click(within.x + within.width / 2, at.y + 6);
    }

    private Locator field(String name) {
        return scope().getByLabel(name, new Locator.GetByLabelOptions().setExact(!name.contains(",")))
                .locator("visible=true")
                .first();
    }

    private Locator named(AriaRole role, String name) {
        return scope().getByRole(
                        role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** What lies over the page is all there is. */
    private Locator scope() {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        return dialog.count() > 0 ? dialog.last() : page.locator("body");
    }
}
