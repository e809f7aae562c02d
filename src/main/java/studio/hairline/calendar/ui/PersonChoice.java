package studio.hairline.calendar.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import studio.hairline.people.PersonHit;
import studio.hairline.people.PersonSearch;
import studio.hairline.ui.OnlyMatch;

/** Somebody the studio knows, found by name, phone or e-mail. */
final class PersonChoice extends ComboBox<PersonHit> {

    private static final int MOST = 8;

    PersonChoice(PersonSearch search) {
        super("Who");
        setItems(query -> search.find(query.getFilter().orElse(""), MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setItemLabelGenerator(one -> one.person().displayName());
        setPlaceholder("Name, phone or e-mail");
        addClassName("wide");
        OnlyMatch.in(this, typed -> surely(search.find(typed, MOST)));
    }

    /** A typo is read as such only when nobody is called just so. */
    private static List<PersonHit> surely(List<PersonHit> found) {
        List<PersonHit> sure = found.stream().filter(one -> !one.guessed()).toList();
        return sure.isEmpty() ? found : sure;
    }
}
