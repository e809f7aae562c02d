package studio.hairline.money;

import java.time.LocalDate;
import studio.hairline.history.Refusal;

/**
 * Money that changed hands, or what the studio writes off, as somebody writes it down.
 *
 * @param day the studio's day it happened
 * @param key of the form it is written on: however often that is sent, it counts once
 */
public record Payment(long cents, Means means, LocalDate day, String note, String key) {

    public Payment {
        note = note.strip();
        if (note.length() > 500) {
            throw new Refusal("The note is too long: 500 letters are kept.");
        }
    }
}
