package studio.hairline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.hairline.figures.Comparison;
import studio.hairline.figures.Interval;
import studio.hairline.figures.Period;
import studio.hairline.figures.PeriodPreset;
import studio.hairline.figures.Rate;
import studio.hairline.figures.Signal;
import studio.hairline.figures.Trend;
import studio.hairline.figures.Verdict;
import studio.hairline.ui.Comparing.Direction;
import studio.hairline.ui.chart.Mark;

@ViewPackages(classes = KitTest.class)
class KitTest extends BrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private record Part(String label, long count) {}

    @Test
    void aCardSaysItsFigureItsComparisonAndItsDoubt() {
        FigureCard card = new FigureCard("Conversion rate", "42%", "conversions?period=this-month")
                .against(new Trend(12, 10L), "1–23 Oct 2026")
                .doubt(new Rate(25, 60).doubt())
                .unfinished();

        assertThat(text(card))
                .contains("Conversion rate", "42%", "+20%", "against 1–23 Oct 2026", "25 of 60", "still running");
    }

    @Test
    void anArrowIsDrawnOnlyForMoreThanChance() {
        Comparing more = Comparing.of(new Trend(42, 38L), "Oct 2026");
        Comparing noise = more.judged(new Verdict(Signal.NOISE, new Interval(30.2, 55.9)), value -> "" + (long) value);
        Comparing up = more.judged(new Verdict(Signal.UP, new Interval(20, 41)), value -> "" + (long) value);

        assertThat(noise)
                .isEqualTo(new Comparing(Direction.NONE, "+11%", "against Oct 2026", "within the usual 31–55"));
        assertThat(up).isEqualTo(new Comparing(Direction.UP, "+11%", "against Oct 2026", "above the usual 20–41"));
        assertThat(text(new FigureCard("New inquiries", "42", "leads").against(noise)))
                .contains("+11%", "within the usual 31–55");
        assertThat(more.judged(Verdict.NOT_ENOUGH, value -> "?").said()).isEqualTo("too early to tell it from chance");
    }

    @Test
    void aCardIsOneLinkToItsRows() {
        FigureCard card = new FigureCard("New inquiries", "12", "leads?of=inquiries").explain("Received.");
        UI.getCurrentOrThrow().add(card);

        Anchor link = $(Anchor.class).single();

        assertThat(link.getHref()).isEqualTo("leads?of=inquiries");
    }

    @Test
    void fromNothingToSomethingIsNew() {
        assertThat(Comparing.of(new Trend(3, 0L), "October").change()).isEqualTo("new");
    }

    @Test
    void aStripLinksEachPartWithItsCountAndShare() {
        ShareStrip<Part> strip = new ShareStrip<Part>("By category", part -> Mark.plain(part.label()), Part::count)
                .link(part -> "leads?category=" + part.label())
                .chosen(part -> part.label().equals("B"))
                .show(List.of(new Part("A", 3), new Part("B", 1)));
        UI.getCurrentOrThrow().add(strip);

        List<Anchor> chips = $(Anchor.class).all();

        assertThat(chips).extracting(Anchor::getHref).containsExactly("leads?category=A", "leads?category=B");
        assertThat(text(chips.getFirst())).contains("A", "3", "75%");
        assertThat(chips.get(1).getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    void aPeriodWithANameIsShownByIt() {
        PeriodChoice october = new PeriodChoice(
                Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)), Comparison.LAST_YEAR);
        PeriodPicker picker = new PeriodPicker(TODAY);

        picker.setValue(october);

        assertThat(picker.value()).isEqualTo(october);
        assertThat(october.preset(TODAY)).contains(PeriodPreset.LAST_MONTH);
    }

    @Test
    void aRefusalInterruptsAndStays() {
        Notification refused = Say.refused("A lost lead cannot be converted. Reopen it first.");

        assertThat(refused.isAssertive()).isTrue();
        assertThat(refused.getDuration()).isZero();
        assertThat(text(refused)).contains("Reopen it first");
    }

    @Test
    void aSuccessWaitsItsTurnAndGoes() {
        Notification done = Say.done("Saved.");

        assertThat(done.isAssertive()).isFalse();
        assertThat(done.getDuration()).isPositive();
    }

    @Test
    void anUnknownColourSchemeIsTheDevicesChoice() {
        assertThat(Scheme.remembered(null)).isEqualTo(Scheme.SYSTEM);
        assertThat(Scheme.remembered(new Cookie[] {new Cookie(Scheme.COOKIE, "mauve")}))
                .isEqualTo(Scheme.SYSTEM);
        assertThat(Scheme.remembered(new Cookie[] {new Cookie(Scheme.COOKIE, "dark")}))
                .isEqualTo(Scheme.DARK);
    }

    @Test
    void aChipIsDroppedByGoingToTheAddressWithoutIt() {
        FilterChips chips = new FilterChips();
        UI.getCurrentOrThrow().add(chips);

        chips.show(List.of(new FilterChips.Chip("Source: Instagram", "leads")));

        Anchor drop = $(Anchor.class).single();
        assertThat(drop.getHref()).isEqualTo("leads");
        assertThat(drop.getAriaLabel()).contains("Remove Source: Instagram");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
