package studio.hairline.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.intake.ApiKeys;
import studio.hairline.team.AccessTokens;
import studio.hairline.team.TeamMember;

/** What programs show to get into the sample studio; everybody may know it. */
@Component
@Profile("demo")
record SampleKeys(ApiKeys keys, AccessTokens tokens) {

    void make(TeamMember owner, TeamMember staff) {
        keys.make("The studio's website", "demo");
        tokens.addSample(owner.id(), "Sample", "demo-owner");
        tokens.addSample(staff.id(), "Sample", "demo-staff");
    }
}
