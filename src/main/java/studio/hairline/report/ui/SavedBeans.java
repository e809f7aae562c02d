package studio.hairline.report.ui;

import org.springframework.stereotype.Component;
import studio.hairline.report.Pins;
import studio.hairline.report.ReportKeeping;
import studio.hairline.report.SavedReports;

/** What is done with reports under a name. */
@Component
record SavedBeans(SavedReports saved, ReportKeeping keeping, Pins pins) {}
