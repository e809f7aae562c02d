package studio.hairline.leads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import studio.hairline.history.Refusal;
import studio.hairline.leads.ConsultationRow;
import studio.hairline.leads.ConsultationUrl;
import studio.hairline.leads.ConsultationsThen;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.FilteredList;
import studio.hairline.ui.KnownOn;
import studio.hairline.ui.KnownOnNote;
import studio.hairline.ui.KnownRows;
import studio.hairline.ui.ListColumn;
import studio.hairline.ui.ListPage;
import studio.hairline.ui.Url;

/** The list of consultations as it was known at the end of a day. */
final class ConsultationListThen extends Composite<Div> {

    private final ConsultationListBeans beans;

    ConsultationListThen(ConsultationListBeans beans) {
        this.beans = beans;
    }

    ConsultationListThen show(Url url, KnownOn known) {
        String now = url.without(KnownOn.PARAMETER).toPath(ConsultationsView.PATH);
        LocalDate day = known.day();
        try {
            if (day == null) {
                throw new Refusal(known.problem());
            }
            look(url.inDays(day), day, now);
        } catch (Refusal refusal) {
            getContent().add(KnownOnNote.refused(Objects.requireNonNull(refusal.getMessage()), now));
        }
        return this;
    }

    private void look(Url url, LocalDate day, String now) {
        Instant end = KnownOn.end(day, beans.screen().time().zone());
        ConsultationsThen then =
                beans.past().consultations().at(end, beans.past().leads().at(end));
        ConsultationAsked asked = new ConsultationAsked(ConsultationUrl.read(url.parameters()), day);
        getContent().add(KnownOnNote.of(day, 0, now).leavingOut(then.leftOut()), list(url, asked, then, day));
    }

    private Component list(Url url, ConsultationAsked asked, ConsultationsThen then, LocalDate day) {
        ConsultationColumns columns =
                new ConsultationColumns(beans.screen(), beans.screen().writing());
        List<ListColumn<ConsultationRow>> shown =
                columns.all().stream().map(ListColumn::unsorted).toList();
        FilteredList<ConsultationRow> list = new FilteredList<>(
                new ListPage<>(ConsultationsView.PATH, columns.looks().on(day), shown, beans.memory()));
        list.show(
                new Div(),
                asked.bar(beans.screen()),
                asked.shown(
                                url,
                                new KnownRows<>(then.rows(asked.filter())),
                                beans.screen().time().today())
                        .saying(then.leftOut()),
                EmptyState.nothingFits(ConsultationsView.PATH));
        return list;
    }
}
