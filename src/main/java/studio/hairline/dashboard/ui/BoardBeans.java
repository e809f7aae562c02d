package studio.hairline.dashboard.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import studio.hairline.dashboard.Arrangement;
import studio.hairline.dashboard.Boards;
import studio.hairline.ui.BoardGuest;
import studio.hairline.ui.Tile;

/** Whose dashboard stands how, and what others put on it. */
@Component
record BoardBeans(Boards boards, List<BoardGuest> guests) {

    List<Tile> guestsOn(Arrangement arrangement) {
        return guests.stream()
                .flatMap(guest -> guest.on(arrangement.order()).stream())
                .toList();
    }
}
