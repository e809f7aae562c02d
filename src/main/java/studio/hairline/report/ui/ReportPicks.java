package studio.hairline.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import studio.hairline.dashboard.Defined;
import studio.hairline.report.Drawn;
import studio.hairline.report.Report;
import studio.hairline.report.Split;
import studio.hairline.ui.OneChoice;
import studio.hairline.ui.Url;

/** Which figure, told apart by what, drawn how; every answer is an address of the page. */
class ReportPicks extends Div {

    ReportPicks(Report report, List<Defined> figures, List<Split> splits) {
        addClassNames("report-picks", "filter-fields");
        ComboBox<Defined> figure = new ComboBox<>("Figure", figures);
        figure.setItemLabelGenerator(Defined::label);
        figure.setValue(report.figure());
        figure.setAllowCustomValue(false);
        figure.setHelperText("Medians, times and estimates are not here: no parts add up to them.");
        figure.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(report.of(event.getValue()));
            }
        });
        add(
                figure,
                new OneChoice<>("Split by", splits, Split::label, report.split())
                        .onChoice(split -> open(report.by(split))),
                new OneChoice<>("Drawn as", List.of(Drawn.values()), Drawn::label, report.drawn())
                        .onChoice(drawn -> open(report.drawn(drawn))));
        getElement().setAttribute("role", "group").setAttribute("aria-label", "What is reported");
    }

    private static void open(Report report) {
        Url.open(ReportWords.address(report));
    }
}
