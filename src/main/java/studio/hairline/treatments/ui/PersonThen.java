package studio.hairline.treatments.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import studio.hairline.ui.KnownOn;

/** One person as they were known at the end of a day: to be read, with nothing to do in it. */
final class PersonThen extends Div {

    PersonThen(PersonBeans beans, PersonSheet sheet, LocalDate day) {
        StudioWords words = beans.then().studio().words();
        long id = sheet.person().id();
        Instant end = KnownOn.end(day, words.zone());
        Div main = new Div(new PersonLeads(beans.screen(), sheet), new PersonPlans(beans.screen(), sheet));
        main.addClassName("record-main");
        Div side = new Div(
                new PersonContact(sheet.person(), beans.twins().survivors().contacts(id), beans.screen()),
                new PersonNotes(sheet.leads()));
        side.addClassName("record-side");
        PersonTimeline past = new PersonTimeline(beans.screen(), new PersonPast(beans, id, sheet.leads(), end));
        past.addClassName("record-past");
        Div record = new Div(main, side, past);
        record.addClassNames("record", "record-columns");
        add(new FlagStrip(beans.then().flags().of(id, end), null, words), record);
        addClassName("record-then");
    }
}
