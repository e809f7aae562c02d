package studio.hairline.care.ui;

import org.springframework.stereotype.Component;
import studio.hairline.care.RecallMonths;
import studio.hairline.care.Recalls;
import studio.hairline.team.CurrentUser;
import studio.hairline.treatments.IncludedTouchUps;

/** Whom to call, and when that is due. */
@Component
record RecallBeans(Recalls recalls, RecallMonths months, IncludedTouchUps included, CurrentUser user) {}
