package studio.hairline.leads.ui;

import org.springframework.stereotype.Component;
import studio.hairline.leads.FrontDesk;
import studio.hairline.leads.LatestLeads;
import studio.hairline.leads.Leads;
import studio.hairline.operations.StudioTime;

/** What writing down an inquiry asks: who is known, what they came for last, what time it is; and the verbs. */
@Component
record InquiryDesk(FrontDesk front, Leads leads, LatestLeads latest, StudioTime time) {}
