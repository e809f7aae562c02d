package studio.hairline.dashboard;

import java.time.LocalDate;
import java.util.Map;

/**
 * The dashboard as it looked at the end of a day.
 *
 * @param shown its cards and charts, as of the first instant after the day
 * @param unknown why cards that are not there have no past
 * @param goals whether the goals of then are known
 * @param gone how many rows went since, with imports that were taken back
 */
public record ThenPage(LocalDate day, DashboardPage shown, Map<Figure, String> unknown, boolean goals, long gone) {}
