package studio.hairline.ui;

import java.util.List;

/** What another room has put on somebody's dashboard; the dashboard asks for it and knows nothing of it. */
public interface BoardGuest {

    /** @return those of the codes that are this room's, are still there and may be seen, in the order of the codes */
    List<Tile> on(List<String> codes);
}
