package studio.hairline.report.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import studio.hairline.ui.CsvCells;
import studio.hairline.ui.Formats;
import studio.hairline.ui.StudioWriting;

/** One thing in the table of a report, as people read it and as programs do. */
public sealed interface Cell {

    /** @return as it stands on screen and on paper */
    String shown();

    /** @return as it stands in a CSV file, where nothing can run as a formula */
    String plain();

    /** @return what a bar of it is as long as; zero for what has no length */
    default double length() {
        return 0;
    }

    record Words(String shown) implements Cell {

        @Override
        public String plain() {
            return CsvCells.safe(shown);
        }
    }

    record Count(long number) implements Cell {

        @Override
        public String shown() {
            return Formats.count(number);
        }

        @Override
        public String plain() {
            return String.valueOf(number);
        }

        @Override
        public double length() {
            return number;
        }
    }

    /** @param part between 0 and 1 */
    record Share(double part) implements Cell {

        private static final int PLACES = 6;

        @Override
        public String shown() {
            return Formats.percent(part);
        }

        @Override
        public String plain() {
            return BigDecimal.valueOf(part)
                    .setScale(PLACES, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }

        @Override
        public double length() {
            return part;
        }
    }

    record Money(long cents, String currency) implements Cell {

        @Override
        public String shown() {
            return Formats.money(cents, currency);
        }

        @Override
        public String plain() {
            return StudioWriting.fileMoney(cents);
        }

        @Override
        public double length() {
            return cents;
        }
    }

    /** Time in the chair, to the minute: what is rounded would not add up. */
    record Hours(long minutes) implements Cell {

        private static final int HOUR = 60;

        @Override
        public String shown() {
            long hours = Math.abs(minutes) / HOUR;
            long rest = Math.abs(minutes) % HOUR;
            return Formats.count(hours) + " h" + (rest == 0 ? "" : " " + rest + " min");
        }

        @Override
        public String plain() {
            return String.valueOf(minutes);
        }

        @Override
        public double length() {
            return (double) minutes / HOUR;
        }
    }

    /** What is nothing out of nothing. */
    record Nothing() implements Cell {

        @Override
        public String shown() {
            return "–";
        }

        @Override
        public String plain() {
            return "";
        }
    }
}
