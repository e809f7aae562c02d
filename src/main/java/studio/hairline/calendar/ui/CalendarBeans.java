package studio.hairline.calendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import studio.hairline.calendar.Appointments;
import studio.hairline.calendar.Booking;
import studio.hairline.calendar.CallingOff;
import studio.hairline.calendar.DaysAsKnown;
import studio.hairline.calendar.FreedTimes;
import studio.hairline.calendar.KeptMoney;
import studio.hairline.calendar.Moves;
import studio.hairline.calendar.OpenQuestions;
import studio.hairline.calendar.WaitingList;
import studio.hairline.chairs.BlockedTimes;
import studio.hairline.chairs.Chair;
import studio.hairline.chairs.Chairs;
import studio.hairline.chairs.Room;
import studio.hairline.operations.StudioHours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Flags;
import studio.hairline.people.People;
import studio.hairline.people.PersonSearch;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;
import studio.hairline.treatments.Lacking;

/** All who know or do something on the calendar. */
@SpringComponent
record CalendarBeans(Days days, Studio studio, Known people, Wishes wishes) {

    /** Who comes, and what one does about it. */
    @SpringComponent
    record Days(
            Appointments appointments,
            BlockedTimes blocked,
            Moves moves,
            CallingOff calling,
            KeptMoney keeping,
            Booking booking,
            OpenQuestions questions,
            DaysAsKnown then,
            Lacking lacking) {}

    /** Who may be booked. */
    @SpringComponent
    record Known(People all, PersonSearch search, Flags flags) {}

    /** Who would come sooner, and when there is room. */
    @SpringComponent
    record Wishes(WaitingList waiting, FreedTimes freed, Room room) {}

    /** Who works here, where and when. */
    @SpringComponent
    record Studio(StudioTime time, StudioHours hours, StudioSettings settings, Users users, Chairs chairs) {

        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

        String clock(Instant at) {
            return CLOCK.format(at.atZone(time.zone()));
        }

        String currency() {
            return settings.facts().currency().getCurrencyCode();
        }

        /** @return null for whom nobody knows */
        @Nullable
        TeamMember artist(@Nullable Long id) {
            return users.everybody().stream()
                    .filter(one -> id != null && one.id() == id)
                    .findFirst()
                    .orElse(null);
        }

        List<Chair> active() {
            return chairs.active();
        }
    }
}
