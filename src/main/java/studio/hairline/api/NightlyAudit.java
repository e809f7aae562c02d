package studio.hairline.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;

/** Checks the figures each night. */
@Component
record NightlyAudit(Audit audit, Acting acting, StudioTime time) {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyAudit.class);
    private static final int QUESTIONS = 30;

    @Scheduled(cron = "${hairline.audit.cron:0 10 4 * * *}")
    void nightly() {
        AuditRun run = acting.asSystem(() -> audit.check(time.now().getEpochSecond(), QUESTIONS));
        LOG.info("The audit compared {} figures; {} differ.", run.compared(), run.differing());
    }
}
