package studio.hairline.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import studio.hairline.chairs.Stay;
import studio.hairline.demo.Story.Deal;
import studio.hairline.demo.Story.Farewell;
import studio.hairline.demo.Story.Visit;
import studio.hairline.leads.Channel;
import studio.hairline.leads.ConsultationKind;
import studio.hairline.leads.ConsultationPlace;
import studio.hairline.leads.Consultations;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Standing;
import studio.hairline.leads.Triage;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.People;
import studio.hairline.team.Acting;
import studio.hairline.team.TeamMember;

/** Plays the stories through the verbs that a real studio uses, each in the name of whoever did it, at its own time. */
@Component
class Storyteller {

    private final Verbs verbs;
    private final Sitter sitter;
    private final StudioTime time;
    private final Acting acting;
    private final Map<Integer, Long> met = new HashMap<>();
    private Instant entered = Instant.MIN;

    /** What is done with somebody before the chair. */
    @Component
    record Verbs(People people, Leads leads, Consultations consultations, Talker talker) {}

    Storyteller(Verbs verbs, Sitter sitter, StudioTime time, Acting acting) {
        this.verbs = verbs;
        this.sitter = sitter;
        this.time = time;
        this.acting = acting;
    }

    void tell(Story story, List<TeamMember> team) {
        entered = entered(story);
        TeamMember who = team.get(Math.floorMod(story.staff() < 0 ? story.number() : story.staff(), team.size()));
        acting.become(who.id(), who.name(), who.role());
        LeadRef lead = received(story);
        if (story.standing() != Standing.GENUINE) {
            at(
                    story.inquiry().receivedAt().plusSeconds(3600),
                    () -> verbs.leads().setAside(lead, story.standing()));
            return;
        }
        answer(story, lead, story.staff() < 0 ? null : who.id());
        verbs.talker().tell(story.talk(), lead);
        visit(story, lead);
        end(story, lead, team);
    }

    private LeadRef received(Story story) {
        Instant when = story.inquiry().receivedAt();
        LeadRef[] ref = new LeadRef[1];
        at(when, () -> {
            long person = met.computeIfAbsent(
                    story.person(),
                    key -> verbs.people().add(story.contact(), null).id());
            ref[0] = verbs.leads().receive(person, story.inquiry());
        });
        return LeadRef.latest(ref[0].id());
    }

    private void answer(Story story, LeadRef lead, @org.jspecify.annotations.Nullable Long assignee) {
        Instant answered = story.answeredAt();
        if (answered == null) {
            return;
        }
        at(answered, () -> verbs.leads().answer(lead, answered));
        Instant triaged = story.assessed().at();
        if (triaged != null) {
            Triage triage =
                    new Triage(story.assessed().category(), story.assessed().grade(), assignee);
            at(triaged, () -> verbs.leads().triage(lead, triage, triaged));
        }
    }

    private void visit(Story story, LeadRef lead) {
        Visit visit = story.visit();
        if (visit == null) {
            return;
        }
        ConsultationKind kind = ConsultationKind.values()[story.number() % 3];
        long[] id = new long[1];
        Instant first = visit.turn().first(visit.startsAt());
        at(visit.bookedAt(), () -> id[0] = verbs.consultations().book(lead, kind, first, visit.bookedAt()));
        Turn.Move move = visit.turn().move();
        if (move != null) {
            Stay stay = new Stay(visit.startsAt(), Consultations.USUAL_MINUTES, null, null);
            at(move.at(), () -> id[0] = verbs.consultations().move(id[0], new ConsultationPlace.Wish(stay)));
        }
        ended(visit, id[0]);
    }

    private void ended(Visit visit, long id) {
        Boolean attended = visit.attended();
        Instant calledOff = visit.turn().calledOff();
        Instant over = visit.startsAt().plusSeconds(3600);
        if (calledOff != null) {
            at(calledOff, () -> verbs.consultations().cancel(id));
        } else if (Boolean.TRUE.equals(attended)) {
            at(over, () -> verbs.consultations().attend(id));
        } else if (attended != null) {
            at(over, () -> verbs.consultations().miss(id));
        }
    }

    private void end(Story story, LeadRef lead, List<TeamMember> team) {
        Deal deal = story.deal();
        Farewell farewell = story.farewell();
        if (deal != null) {
            Till till = new Till(story, lead.id());
            sitter.quotes().tell(story, lead.id());
            at(deal.at(), () -> sitter.takings().convert(lead, deal.terms(), deal.at(), till.means(), till.key(0)));
            sitter.tell(till, met.getOrDefault(story.person(), 0L), deal.sittings(), artists(team));
        } else if (farewell != null) {
            at(farewell.at(), () -> verbs.leads().lose(lead, farewell.reason(), farewell.at()));
        }
    }

    private static List<TeamMember> artists(List<TeamMember> team) {
        return team.stream().filter(TeamMember::artist).toList();
    }

    /** Some calls and walk-ins are written down a day later, with the time they really came. */
    private Instant entered(Story story) {
        Instant received = story.inquiry().receivedAt();
        boolean late = story.number() % 3 == 0
                && (story.inquiry().channel() == Channel.CALL || story.inquiry().channel() == Channel.WALK_IN);
        Instant nextDay = received.plus(Duration.ofHours(26));
        return late && nextDay.isBefore(time.now()) ? nextDay : received;
    }

    /** Nothing is recorded before the inquiry itself was. */
    private void at(Instant when, Runnable act) {
        time.during(when.isBefore(entered) ? entered : when, act);
    }
}
