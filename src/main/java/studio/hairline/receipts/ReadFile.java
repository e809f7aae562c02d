package studio.hairline.receipts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import studio.hairline.history.Refusal;
import studio.hairline.intake.file.DateCell;
import studio.hairline.intake.file.Layout;
import studio.hairline.intake.file.Line;
import studio.hairline.intake.file.Lines;
import studio.hairline.intake.file.Survey;
import studio.hairline.intake.file.UnreadableFile;

/** What a file of receipts says, line by line; what cannot be read says why and is left out. */
public record ReadFile(List<ReceiptLine> lines, List<BadLine> bad) {

    private static final int MOST = 20_000;

    /** How the file is written, and what is thought to stand where. */
    public record Looked(Survey survey, Columns columns) {}

    public static Looked look(Path file) {
        try {
            Survey survey = Survey.of(file);
            if (survey.lines() > MOST) {
                throw new Refusal("At most " + MOST + " receipts at once: send the months one by one.");
            }
            return new Looked(survey, Columns.guess(survey));
        } catch (UnreadableFile broken) {
            throw new Refusal(String.valueOf(broken.getMessage()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static ReadFile of(Path file, Layout layout, Columns columns) {
        if (columns.day() == Columns.NONE || columns.amount() == Columns.NONE) {
            throw new Refusal("Say which column is the day and which the amount.");
        }
        ReadFile read = new ReadFile(new ArrayList<>(), new ArrayList<>());
        try (Lines lines = new Lines(file, layout)) {
            while (lines.hasNext()) {
                read.take(lines.next(), columns);
            }
            return read;
        } catch (UnreadableFile broken) {
            throw new Refusal(String.valueOf(broken.getMessage()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void take(Line line, Columns columns) {
        Optional<LocalDate> day =
                DateCell.read(line.cell(columns.day()), columns.order()).map(DateCell::day);
        OptionalLong cents = Amount.read(line.cell(columns.amount()));
        if (day.isEmpty()) {
            bad.add(new BadLine(line.number(), "“" + line.cell(columns.day()) + "” is no day."));
        } else if (cents.isEmpty()) {
            bad.add(new BadLine(line.number(), "“" + line.cell(columns.amount()) + "” is no amount of money."));
        } else if (cents.getAsLong() <= 0) {
            bad.add(new BadLine(line.number(), "Nothing came in: only amounts above zero are receipts."));
        } else {
            lines.add(new ReceiptLine(
                    day.get(), cents.getAsLong(), line.cell(columns.payer()), line.cell(columns.reference())));
        }
    }
}
