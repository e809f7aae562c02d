package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.ui.PageHeader;

/** Everything the owner sets: the studio, its hours, its team, its prices, its inquiry page, its keys, its copies. */
@Route("settings")
@PageTitle("Settings · Hairline")
@Menu(title = "Settings", order = 9, icon = "cog")
@RolesAllowed("OWNER")
class SettingsView extends Main {

    SettingsView(SettingsBeans beans) {
        addClassName("page");
        setId("content");
        Div cards = new Div(
                StudioPart.card(beans),
                TargetPart.card(beans),
                InboxPart.card(beans),
                HoursPart.card(beans.hours()),
                new HolidaysPart(beans).card(),
                new TeamPart(beans).card(),
                new PricesPart(beans).card(),
                new InquiryPart(beans).card(),
                new KeysPart(beans).card(),
                new BackupsPart(beans).card());
        cards.addClassName("settings");
        add(new PageHeader("Settings", "Each card is saved by itself."), cards);
    }
}
