package studio.hairline.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** Who works here, and somebody new. */
final class TeamPart {

    private final SettingsBeans beans;
    private final Div members = new Div();

    TeamPart(SettingsBeans beans) {
        this.beans = beans;
        members.addClassNames("members", "wide");
        show();
    }

    FormCard card() {
        NativeDetails add = new NativeDetails(new Span("Add somebody"), new NewMemberForm(beans.users(), this::show));
        add.addClassName("member");
        Div all = new Div(members, add);
        all.addClassName("wide");
        return new FormCard(
                        "Team",
                        "Owners see everything. Staff see everything but money and settings. Artists work in the chair.")
                .with(all);
    }

    private void show() {
        members.removeAll();
        beans.users()
                .everybody()
                .forEach(one -> members.add(new MemberForm(one, beans.staffing(), this::show).details()));
    }
}
