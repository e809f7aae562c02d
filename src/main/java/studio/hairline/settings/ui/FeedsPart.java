package studio.hairline.settings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import studio.hairline.calendar.Feeds;
import studio.hairline.calendar.Feeds.Feed;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** The private links by which artists see their days in their own calendar program. */
final class FeedsPart {

    private final Feeds feeds;
    private final Users users;
    private final StudioTime time;
    private final Div working = new Div();
    private final TextField made = new TextField("The new link, shown this once");
    private final ComboBox<TeamMember> artist = new ComboBox<>("Whose days");
    private final Checkbox names = new Checkbox("Whole names instead of initials");

    FeedsPart(SettingsBeans beans) {
        feeds = beans.feeds();
        users = beans.users();
        time = beans.time();
        working.addClassNames("members", "wide");
        made.addClassName("wide");
        made.setReadOnly(true);
        made.setVisible(false);
        artist.setItems(users.artists());
        artist.setItemLabelGenerator(TeamMember::name);
        show();
    }

    FormCard card() {
        return new FormCard(
                        "Calendar links",
                        "An artist subscribes to their own days with a private link. Whoever has the link sees them, until you"
                                + " revoke it.")
                .with(working, artist, names, made)
                .button("Make a link", this::make);
    }

    private void make() {
        if (FormCard.fits(artist, !artist.isEmpty(), "Choose whose days.")) {
            String token = feeds.make(artist.getValue().id(), names.getValue());
            UI.getCurrentOrThrow()
                    .getPage()
                    .fetchCurrentURL(url ->
                            tell(url.getProtocol() + "://" + url.getAuthority() + "/calendar/" + token + ".ics"));
            artist.clear();
            names.clear();
            show();
        }
    }

    private void tell(String address) {
        made.setValue(address);
        made.setVisible(true);
        made.focus();
    }

    private void show() {
        working.removeAll();
        feeds.all().forEach(feed -> working.add(line(feed)));
    }

    private Div line(Feed feed) {
        String whose = users.names().getOrDefault(feed.artistId(), "Somebody who left");
        Button revoke = new Button("Revoke", click -> {
            feeds.revoke(feed.id());
            Say.done("The link to the days of " + whose + " shows nothing any more.");
            show();
        });
        revoke.setAriaLabel("Revoke the link to the days of " + whose);
        Div line = new Div(
                new Span(whose + " · " + (feed.names() ? "names" : "initials") + " · since "
                        + Formats.day(time.dayOf(feed.madeAt()))),
                revoke);
        line.addClassName("setting-line");
        return line;
    }
}
