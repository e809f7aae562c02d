package studio.hairline.settings.ui;

import com.vaadin.flow.component.select.Select;
import studio.hairline.team.Role;

/** The roles in words. */
final class Roles {

    private Roles() {}

    static String words(Role role) {
        return switch (role) {
            case OWNER -> "Owner";
            case STAFF -> "Staff";
        };
    }

    static Select<Role> select(Role chosen) {
        Select<Role> select = new Select<>();
        select.setLabel("Role");
        select.setItems(Role.values());
        select.setItemLabelGenerator(Roles::words);
        select.setValue(chosen);
        return select;
    }
}
