package studio.hairline.dashboard.ui;

import java.util.List;
import java.util.stream.Stream;
import studio.hairline.ui.Tile;

/**
 * All that can stand on a dashboard, in the usual order.
 *
 * @param guests what other rooms were asked to put there, among the charts
 */
record BoardTiles(List<Tile> cards, List<Tile> own, List<Tile> guests) {

    List<Tile> charts() {
        return Stream.concat(own.stream(), guests.stream()).toList();
    }
}
