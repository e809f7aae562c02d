package studio.hairline.treatments.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import studio.hairline.chairs.Chair;
import studio.hairline.team.TeamMember;

/** With whom, and in which chair: asked of sessions and consultations alike. */
final class PlaceFields {

    private final StudioWords words;
    private final ComboBox<TeamMember> artist;
    private final ComboBox<Chair> chair;

    /** A studio of one chair is not asked which one. */
    PlaceFields(StudioWords words) {
        this.words = words;
        artist = Fields.member("Artist", words.artists(), null);
        chair = Fields.choice(
                "Chair", words.chairs().stream().filter(Chair::active).toList(), Chair::name);
        chair.setPlaceholder("None");
        chair.setClearButtonVisible(true);
        words.chairs().stream().filter(Chair::active).findFirst().ifPresent(chair::setValue);
        chair.setVisible(words.chairs().stream().filter(Chair::active).count() > 1);
    }

    void show(@Nullable Long artistId, @Nullable Long chairId) {
        artist.setValue(words.member(artistId).orElse(null));
        words.chairs().stream()
                .filter(one -> chairId != null && one.id() == chairId)
                .findFirst()
                .ifPresent(chair::setValue);
    }

    /** Where nobody sits down, as in a consultation from afar. */
    void noChair() {
        chair.clear();
    }

    void asked(VerbDialog dialog) {
        dialog.ask(artist, "another artist").ask(chair, "another chair");
    }

    @Nullable
    Long artist() {
        return Fields.id(artist);
    }

    @Nullable
    Long chair() {
        return chair.getOptionalValue().map(Chair::id).orElse(null);
    }
}
