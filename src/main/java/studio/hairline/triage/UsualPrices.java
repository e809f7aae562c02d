package studio.hairline.triage;

import java.util.Map;

/**
 * What a plan usually costs, in cents: the price list's word for the grade, or for the category; else the median of the
 * studio's own plans of the category; else of all its plans.
 *
 * @param listed of the price list; a cell without a source
 * @param agreed medians of what was agreed
 */
record UsualPrices(Map<Cell, Long> listed, Map<Cell, Long> agreed) {

    UsualPrices {
        listed = Map.copyOf(listed);
        agreed = Map.copyOf(agreed);
    }

    /** @return 0 where nobody knows */
    long of(Cell cell) {
        Cell grade = new Cell(cell.category(), null, cell.grade());
        Cell category = new Cell(cell.category(), null, null);
        Long price = listed.get(grade);
        price = price == null ? listed.get(category) : price;
        price = price == null ? agreed.get(category) : price;
        return price == null ? agreed.getOrDefault(Cell.STUDIO, 0L) : price;
    }
}
