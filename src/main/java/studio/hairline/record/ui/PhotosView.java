package studio.hairline.record.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.hairline.people.People;
import studio.hairline.people.PersonDetails;
import studio.hairline.record.Photo;
import studio.hairline.record.Purpose;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.PageHeader;
import studio.hairline.ui.Url;

/** Every photo that may be shown on the website, or on social media, as it stands now. */
@Route("photos")
@PageTitle("Photos · Hairline")
@RolesAllowed({"OWNER", "STAFF"})
class PhotosView extends Main implements BeforeEnterObserver {

    private static final String FOR = "for";
    private static final List<Purpose> SHOWN = List.of(Purpose.WEBSITE, Purpose.SOCIAL);

    private final RecordBeans beans;
    private final People people;
    private final PhotoWatch watch;
    private Purpose shown = Purpose.WEBSITE;

    PhotosView(RecordBeans beans, People people) {
        this.beans = beans;
        this.people = people;
        watch = new PhotoWatch(this, () -> seen(beans.photos().usableFor(shown)), () -> show(shown));
        addClassName("page");
        setId("content");
    }

    static String address(Purpose purpose) {
        return "photos?" + FOR + "=" + purpose.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = Url.of(event.getLocation()).first(FOR).orElse("");
        show(Purpose.of(asked).filter(SHOWN::contains).orElse(Purpose.WEBSITE));
    }

    void show(Purpose purpose) {
        removeAll();
        shown = purpose;
        List<Photo> photos = beans.photos().usableFor(purpose);
        watch.saw(seen(photos));
        add(new PageHeader(
                "Photos that may be shown",
                purpose.label() + " · the latest " + photos.size() + ", of people who agree to it now",
                new OneChoice<>("For", SHOWN, Purpose::label, purpose).onChoice(chosen -> Url.open(address(chosen)))));
        if (photos.isEmpty()) {
            add(new EmptyState(
                    Glyph.USERS,
                    "Nobody with photos agrees to this yet. Ask, and write it down on their page under “Consent to"
                            + " photos”.",
                    new Anchor("leads", "All leads")));
        } else {
            add(grid(photos));
        }
    }

    private PhotoWatch.Seen seen(List<Photo> photos) {
        return new PhotoWatch.Seen(Set.of(shown), photos);
    }

    private UnorderedList grid(List<Photo> photos) {
        Map<Long, PersonDetails> who = people
                .all(photos.stream().map(Photo::personId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PersonDetails::id, Function.identity()));
        UnorderedList grid = new UnorderedList();
        grid.addClassName("photo-grid");
        photos.forEach(photo -> grid.add(new ListItem(
                PhotoGrid.picture(photo),
                new Anchor("people/" + photo.personId(), name(who.get(photo.personId()))),
                new Span(PhotoGrid.words(photo)))));
        return grid;
    }

    private static String name(@org.jspecify.annotations.Nullable PersonDetails person) {
        return person == null ? "Their page" : person.displayName();
    }
}
