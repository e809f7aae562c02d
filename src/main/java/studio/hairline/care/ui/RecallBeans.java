package studio.hairline.care.ui;

import org.springframework.stereotype.Component;
import studio.hairline.care.Recalls;
import studio.hairline.care.RecallsThen;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.treatments.IncludedTouchUps;
import studio.hairline.treatments.RecallMonths;

/** Whom to call, and when that is due. */
@Component
record RecallBeans(
        Recalls recalls,
        RecallsThen then,
        RecallMonths months,
        IncludedTouchUps included,
        CurrentUser user,
        StudioTime time) {}
