package studio.hairline.leads;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.history.Refusal;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** One lead, read whole. */
@Service
@ForStaff
public class LeadFile {

    private final LeadRepository leads;
    private final AssessmentRepository assessments;
    private final CurrentUser user;

    LeadFile(LeadRepository leads, AssessmentRepository assessments, CurrentUser user) {
        this.leads = leads;
        this.assessments = assessments;
        this.user = user;
    }

    @Transactional(readOnly = true)
    public LeadDetails of(long leadId) {
        Lead lead = leads.findById(leadId).orElseThrow(() -> new Refusal("There is no lead " + leadId + "."));
        return details(List.of(lead), assessed -> true).getFirst();
    }

    /** @return the person's leads, newest first */
    @Transactional(readOnly = true)
    public List<LeadDetails> ofPerson(long personId) {
        return details(leads.findTop50ByPersonIdOrderByIdDesc(personId), assessed -> true);
    }

    /** @param known which assessments are told */
    List<LeadDetails> details(List<Lead> some, Predicate<Assessment> known) {
        Map<Long, List<Assessed>> assessed =
                assessments.findByLeadIdInOrderById(some.stream().map(Lead::id).toList()).stream()
                        .filter(known)
                        .collect(Collectors.groupingBy(
                                one -> one.leadId, Collectors.mapping(Assessment::details, Collectors.toList())));
        return some.stream()
                .map(lead -> details(lead, visible(lead.conversion), assessed.getOrDefault(lead.id(), List.of())))
                .toList();
    }

    static LeadDetails details(Lead lead, @Nullable Conversion conversion, List<Assessed> assessments) {
        return new LeadDetails(
                Leads.ref(lead),
                lead.personId,
                lead.standing,
                lead.stage,
                lead.arrival,
                lead.source,
                lead.message,
                lead.category,
                lead.grade,
                lead.prefers,
                lead.assigneeId,
                lead.nextStep,
                lead.nextStepDay,
                lead.triagedAt,
                lead.answer,
                lead.reached,
                lead.attended == null ? null : lead.attended.at(),
                conversion,
                lead.loss,
                assessments);
    }

    private @Nullable Conversion visible(@Nullable Conversion conversion) {
        if (conversion == null || user.isOwner()) {
            return conversion;
        }
        return new Conversion(conversion.at(), conversion.day(), conversion.inDays(), 0, 0, conversion.sessions());
    }
}
