package studio.hairline.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Stay;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationPlace.Wish;
import studio.hairline.leads.Consultations;
import studio.hairline.team.TeamMember;
import studio.hairline.ui.OneChoice;

/** How, when, with whom and where a consultation is to be; the next free times are offered, and one of them fills it in. */
final class BookForm {

    private static final int DAYS = 21;
    private static final int OFFERED = 4;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.US);

    private final InboxBeans.Studio studio;
    private final Select<ConsultationKind> kind = new OneChoice<>(
            "How", List.of(ConsultationKind.values()), ConsultationKind::label, ConsultationKind.IN_PERSON);
    private final RadioButtonGroup<Stay> free = new RadioButtonGroup<>("Free times");
    private final DateTimePicker starts;
    private final ComboBox<TeamMember> artist = new ComboBox<>("Artist");
    private final ComboBox<Chair> chair = new ComboBox<>("Chair");
    private final TextField reason = new TextField("If the studio is closed: why");

    BookForm(InboxBeans.Studio studio, DateTimePicker starts) {
        this.studio = studio;
        this.starts = starts;
        artist.setItems(studio.users().artists());
        artist.setItemLabelGenerator(TeamMember::name);
        artist.setPlaceholder("Nobody yet");
        artist.setClearButtonVisible(true);
        chair.setItems(studio.seats().chairs().active());
        chair.setItemLabelGenerator(Chair::name);
        chair.setPlaceholder("None");
        chair.setClearButtonVisible(true);
        reason.setMaxLength(200);
        reason.addClassName("wide");
        free.addClassName("wide");
        free.setItemLabelGenerator(this::words);
        look();
        listen();
    }

    private void listen() {
        kind.addValueChangeListener(change -> look());
        artist.addValueChangeListener(change -> look());
        free.addValueChangeListener(change -> take(change.getValue()));
    }

    Ask asked(Ask ask) {
        return ask.field(kind, free, starts, artist, chair, reason);
    }

    ConsultationKind kind() {
        return kind.getValue();
    }

    Wish wish() {
        if (starts.isEmpty()) {
            throw new Refusal("Choose a free time, or give a day and a time.");
        }
        Stay stay = new Stay(
                starts.getValue().atZone(studio.time().zone()).toInstant(),
                Consultations.USUAL_MINUTES,
                artistId(),
                chair.getOptionalValue().map(Chair::id).orElse(null));
        return new Wish(stay, reason.isEmpty() ? null : reason.getValue());
    }

    private void look() {
        LocalDate today = studio.time().today();
        Stay like = new Stay(studio.time().now(), Consultations.USUAL_MINUTES, artistId(), null);
        List<Stay> found = studio.seats()
                .room()
                .between(today, today.plusDays(DAYS + 1))
                .oneADay(today, today.plusDays(DAYS), like, OFFERED);
        free.setItems(found);
        free.setHelperText(found.isEmpty() ? "No room within three weeks. Try another artist." : null);
        if (kind() != ConsultationKind.IN_PERSON) {
            chair.clear();
        }
    }

    /** Nobody sits down in a consultation from afar. */
    private void take(@Nullable Stay stay) {
        if (stay != null) {
            starts.setValue(stay.startsAt().atZone(studio.time().zone()).toLocalDateTime());
            Long in = kind() == ConsultationKind.IN_PERSON ? stay.chairId() : null;
            chair.setValue(studio.seats().chairs().active().stream()
                    .filter(one -> in != null && one.id() == in)
                    .findFirst()
                    .orElse(null));
        }
    }

    private @Nullable Long artistId() {
        return artist.getOptionalValue().map(TeamMember::id).orElse(null);
    }

    private String words(Stay stay) {
        return MOMENT.format(stay.startsAt().atZone(studio.time().zone()));
    }
}
