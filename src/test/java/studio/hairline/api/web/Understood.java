package studio.hairline.api.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.leads.LeadMeasure;
import studio.hairline.leads.LeadUrl;
import studio.hairline.money.MoneyUrl;
import studio.hairline.treatments.SessionMeasure;
import studio.hairline.treatments.SessionUrl;

/** Which of some parameters the filter of a list takes in. */
final class Understood {

    private Understood() {}

    static Set<String> by(String path, Map<String, String> examples) {
        Map<String, List<String>> query = examples.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        if (path.endsWith("money")) {
            return new TreeSet<>(MoneyUrl.write(MoneyUrl.read(query)).keySet());
        }
        if (path.endsWith("consultations")) {
            return new TreeSet<>(
                    ConsultationUrl.write(ConsultationUrl.read(query)).keySet());
        }
        return new TreeSet<>(
                path.endsWith("sessions")
                        ? SessionUrl.write(
                                        SessionUrl.read(query, SessionMeasure.SESSIONS_BOOKED),
                                        SessionMeasure.SESSIONS_BOOKED)
                                .keySet()
                        : LeadUrl.write(LeadUrl.read(query, LeadMeasure.INQUIRIES), LeadMeasure.INQUIRIES)
                                .keySet());
    }
}
