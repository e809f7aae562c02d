package studio.hairline.intake;

import studio.hairline.intake.file.Line;

/** A line understood: fit to come in, unless it is here already. */
sealed interface Entry permits LeadEntry, BookingEntry, NoShowEntry {

    Line line();

    Identity identity();
}
