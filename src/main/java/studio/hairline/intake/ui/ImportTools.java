package studio.hairline.intake.ui;

import org.springframework.stereotype.Component;
import studio.hairline.intake.BadRowsFile;
import studio.hairline.intake.Desk;
import studio.hairline.intake.Imports;
import studio.hairline.intake.Uploads;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Users;

/** What the pages of the ways in work with. */
@Component
record ImportTools(Desk desk, Imports imports, Uploads uploads, BadRowsFile badRows, Users team, StudioTime time) {}
