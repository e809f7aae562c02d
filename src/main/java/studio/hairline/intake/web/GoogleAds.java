package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.history.Refusal;
import studio.hairline.intake.GoogleLeads;
import studio.hairline.intake.Posted;

/** {@code POST /api/inquiries/google-ads}: a lead form of Google Ads brings a lead, with the studio's key in its body. */
@RestController
class GoogleAds {

    private static final Pattern KEY = Pattern.compile("google_key\"?\\s*[:=]\\s*\"?([^\"&\\s,}]{1,200})");

    private final Reception reception;
    private final GoogleLeads leads;

    GoogleAds(Reception reception, GoogleLeads leads) {
        this.reception = reception;
        this.leads = leads;
    }

    @PostMapping("/api/inquiries/google-ads")
    ResponseEntity<Map<String, Object>> receive(HttpServletRequest request) throws IOException {
        PostedBody body = PostedBody.of(request);
        try {
            GoogleLead lead = new GoogleLead(body.json());
            return reception.admit(lead.key(), request.getRemoteAddr(), keyId -> receive(keyId, lead, body));
        } catch (PostedBody.Unreadable unreadable) {
            Map<String, String> problem = Map.of("body", String.valueOf(unreadable.getMessage()));
            return reception.admit(
                    key(body.text()),
                    request.getRemoteAddr(),
                    keyId -> body.isTooLong()
                            ? reception.keepBeginning(keyId, body)
                            : reception.keep(keyId, body, problem));
        }
    }

    /** @return the key in what is broken off or written otherwise; null without one */
    private static @Nullable String key(String text) {
        Matcher found = KEY.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    private ResponseEntity<Map<String, Object>> receive(long keyId, GoogleLead lead, PostedBody body) {
        if (body.isTooLong()) {
            return reception.keepBeginning(keyId, body);
        }
        Posted posted = lead.posted();
        Map<String, String> problems = posted.problems();
        if (lead.leadId().isBlank()) {
            problems.put("lead_id", "Google names each lead, this one has no name.");
        }
        try {
            return problems.isEmpty()
                    ? Answers.received(Reception.once(() -> leads.receive(keyId, lead.leadId(), posted, lead.isTest())))
                    : reception.keep(keyId, body, problems);
        } catch (Refusal refused) {
            return reception.keep(keyId, body, Map.of("body", String.valueOf(refused.getMessage())));
        }
    }
}
