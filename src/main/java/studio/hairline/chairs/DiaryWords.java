package studio.hairline.chairs;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;

/** Says who or what is taken, by what and how long. */
@Component
record DiaryWords(StudioTime time, Users users, Chairs chairs) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    String artist(Stay stay) {
        return stay.artistId() == null ? "The studio" : users.names().getOrDefault(stay.artistId(), "The artist");
    }

    String chair(Stay stay) {
        return chairs.all().stream()
                .filter(chair -> Objects.equals(chair.id(), stay.chairId()))
                .map(Chair::name)
                .findFirst()
                .orElse("The chair");
    }

    String taken(String who, Taken by) {
        return who + " has " + by.words() + " from " + clock(by.stay().startsAt()) + " to "
                + clock(by.stay().ends()) + ".";
    }

    private String clock(Instant at) {
        return CLOCK.format(at.atZone(time.zone()));
    }
}
