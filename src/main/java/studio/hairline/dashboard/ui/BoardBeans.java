package studio.hairline.dashboard.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.dashboard.Boards;
import studio.hairline.ui.BoardGuest;
import studio.hairline.ui.Tile;

/** Whose dashboard stands how, and what others put on it. */
@Component
record BoardBeans(Boards boards, List<BoardGuest> guests) {

    /** @param day at whose end they are looked at; null for now */
    List<Tile> guestsOn(Arrangement arrangement, @Nullable LocalDate day) {
        return guests.stream()
                .flatMap(guest -> guest.on(arrangement.order(), day).stream())
                .toList();
    }
}
