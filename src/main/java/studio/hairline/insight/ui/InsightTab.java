package studio.hairline.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import studio.hairline.ui.Url;

/** The pages of figures in depth. */
enum InsightTab {
    COHORTS("Cohorts", CohortsView.PATH, false),
    FUNNEL("Funnel", FunnelView.PATH, false),
    WHY("Why it changed", WhyView.PATH, true),
    SIGNAL("Signal or noise", SignalView.PATH, false),
    FORECAST("Forecast", ForecastView.PATH, false),
    GOALS("Goals", GoalsView.PATH, false);

    private final String label;
    private final String path;
    private final boolean owner;

    InsightTab(String label, String path, boolean owner) {
        this.label = label;
        this.path = path;
        this.owner = owner;
    }

    /** @param asked what this page is asked, for the next one to be asked too */
    Nav among(boolean isOwner, Url asked) {
        Nav tabs = new Nav();
        tabs.addClassName("page-tabs");
        tabs.setAriaLabel("Insight");
        Arrays.stream(values())
                .filter(tab -> isOwner || !tab.owner)
                .map(tab -> tab.link(this, asked))
                .forEach(tabs::add);
        return tabs;
    }

    private Anchor link(InsightTab open, Url asked) {
        Anchor link = new Anchor(asked.toPath(path), label);
        if (this == open) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
