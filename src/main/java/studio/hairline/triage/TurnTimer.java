package studio.hairline.triage;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.team.Acting;

/** Hands out every few seconds, as Hairline itself. */
@Component
class TurnTimer {

    private final HandingOut handing;
    private final Acting acting;

    TurnTimer(HandingOut handing, Acting acting) {
        this.handing = handing;
        this.acting = acting;
    }

    @Scheduled(fixedDelayString = "${hairline.turns.every:10s}", initialDelayString = "${hairline.turns.every:10s}")
    void handOut() {
        acting.asSystem(() -> {
            int ignored = handing.round();
        });
    }
}
