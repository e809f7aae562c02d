package studio.hairline.calendar;

import java.util.List;
import studio.hairline.calendar.OpenQuestions.Asked;
import studio.hairline.chairs.BlockedTimes.Coming;
import studio.hairline.chairs.Chair;
import studio.hairline.operations.OpeningClock;

/**
 * Days of the calendar as they were known at an instant.
 *
 * @param chairs all there were
 * @param questions what was over then and had no outcome
 * @param waiting whoever waited longest first
 * @param leftOut what is not known of then, each in a sentence
 */
public record DaysThen(
        List<Appointment> appointments,
        List<Coming> blocks,
        OpeningClock open,
        List<Chair> chairs,
        Asked questions,
        List<Waiting> waiting,
        List<String> leftOut) {}
