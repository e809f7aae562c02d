package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import studio.hairline.ui.PageHeader;

/** Everything the owner sets: the studio, its hours, its team, its prices, its inquiry page, its keys, its mail, its copies. */
@Route("settings")
@PageTitle("Settings · Hairline")
@Menu(title = "Settings", order = 9, icon = "cog")
@RolesAllowed("OWNER")
class SettingsView extends Main {

    SettingsView(SettingsBeans beans) {
        addClassName("page");
        setId("content");
        Div studio = new Div(
                StudioPart.card(beans),
                target(beans),
                silence(beans),
                new TurnsPart(beans).card(),
                HoursPart.card(beans.hours()),
                new HolidaysPart(beans).card(),
                new TeamPart(beans).card(),
                new ChairsPart(beans).card(),
                new FeedsPart(beans).card(),
                new GapsPart(beans).card(),
                new PricesPart(beans).card());
        Div rules = new Div(
                new MoneyPart(beans.money()).card(),
                new InquiryPart(beans).card(),
                new KeysPart(beans).card(),
                new WebhooksPart(beans).card(),
                new MailPart(beans).card(),
                new LetterPart(beans).card(),
                new WordingsPart(beans).card(),
                new BackupsPart(beans).card(),
                ChangesPart.card(beans));
        Div cards = new Div(studio, rules);
        cards.addClassName("settings");
        add(new PageHeader("Settings", "Each card is saved by itself."), cards);
    }

    private static FormCard target(SettingsBeans beans) {
        return new MinutesPart(
                        "Minutes until the first response",
                        beans.studio().facts().firstResponseMinutes(),
                        10_080,
                        minutes -> beans.studio().change(beans.studio().facts().answeredWithin(minutes)))
                .card(
                        "First response",
                        "The first attempt by a human to reach who inquired. The inbox counts while the studio is open,"
                                + " the figures around the clock.");
    }

    private static FormCard silence(SettingsBeans beans) {
        return new MinutesPart(
                        "Minutes of silence",
                        (int) beans.inbox().silence().toMinutes(),
                        1_440,
                        beans.inbox()::giveBackAfter)
                .card("Inbox", "What somebody claimed and does not touch for so long goes back to everybody.");
    }
}
