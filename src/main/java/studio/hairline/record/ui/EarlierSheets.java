package studio.hairline.record.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import studio.hairline.record.SheetVersion;
import studio.hairline.ui.PartCard;

/** The versions before the one in force, each opened on demand; quiet when there is none. */
final class EarlierSheets extends PartCard {

    /** @param versions the latest first */
    EarlierSheets(RecordBeans beans, List<SheetVersion> versions) {
        super("Earlier versions", "sheet-earlier");
        versions.stream()
                .skip(1)
                .forEach(one -> add(new NativeDetails(
                        "Version " + one.number() + ", " + beans.said(one.at(), one.by()),
                        SheetPaper.words(one.sheet().said()))));
        setVisible(versions.size() > 1);
    }
}
