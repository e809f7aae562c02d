package studio.hairline.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another room has put on somebody's dashboard; the dashboard asks for it and knows nothing of it. */
public interface BoardGuest {

    /**
     * @param day that is over, at whose end they are looked at; null for now
     * @return those of the codes that are this room's, are still there and may be seen, in the order of the codes
     */
    List<Tile> on(List<String> codes, @Nullable LocalDate day);
}
