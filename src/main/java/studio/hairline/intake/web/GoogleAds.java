package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.history.Refusal;
import studio.hairline.intake.GoogleLeads;
import studio.hairline.intake.Posted;

/** {@code POST /api/inquiries/google-ads}: a lead form of Google Ads brings a lead, with the studio's key in its body. */
@RestController
class GoogleAds {

    private final Reception reception;
    private final GoogleLeads leads;

    GoogleAds(Reception reception, GoogleLeads leads) {
        this.reception = reception;
        this.leads = leads;
    }

    @PostMapping("/api/inquiries/google-ads")
    ResponseEntity<Map<String, Object>> receive(HttpServletRequest request) throws IOException {
        PostedBody body = PostedBody.of(request);
        if (body.isTooLong()) {
            return Answers.wrong(HttpStatus.CONTENT_TOO_LARGE, "body", "A lead has at most 64 KB.");
        }
        GoogleLead lead;
        try {
            lead = new GoogleLead(body.json());
        } catch (PostedBody.Unreadable unreadable) {
            return Answers.wrong(HttpStatus.BAD_REQUEST, "body", String.valueOf(unreadable.getMessage()));
        }
        return reception.admit(lead.key(), request.getRemoteAddr(), keyId -> receive(keyId, lead, body));
    }

    private ResponseEntity<Map<String, Object>> receive(long keyId, GoogleLead lead, PostedBody body) {
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
