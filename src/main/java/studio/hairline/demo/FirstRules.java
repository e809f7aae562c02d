package studio.hairline.demo;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.leads.Category;
import studio.hairline.operations.StudioTime;
import studio.hairline.treatments.RecallMonths;

/** What the sample studio set when it opened its doors, before its first inquiry, so that every day of it is known by the same rules. */
@Component
@Profile("demo")
record FirstRules(RecallMonths months, AskedPrices prices, StudioTime time) {

    /** Months after which this studio calls them again: two years of sample hold touch-ups that were due. */
    private static final int SCARS_FADE = 12;

    void set() {
        time.during(time.now().minus(Duration.ofDays(Calendar.DAYS)), () -> {
            Stream.of(Category.values()).filter(Category::isScar).forEach(scar -> months.set(scar, SCARS_FADE));
            prices.write();
        });
    }
}
