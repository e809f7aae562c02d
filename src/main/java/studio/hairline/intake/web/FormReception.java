package studio.hairline.intake.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import studio.hairline.intake.InquiryPage;
import studio.hairline.intake.Posted;
import studio.hairline.intake.SpamSigns;
import studio.hairline.intake.Stamps;
import studio.hairline.intake.Stamps.Stamp;
import studio.hairline.intake.Work;
import studio.hairline.team.Acting;

/** Takes the forms of the inquiry page in the system's name: nobody who sends one has signed in. */
@Component
class FormReception {

    private final InquiryPage page;
    private final Stamps stamps;
    private final Flood flood;
    private final Acting acting;

    FormReception(InquiryPage page, Stamps stamps, Flood flood, Acting acting) {
        this.page = page;
        this.stamps = stamps;
        this.flood = flood;
        this.acting = acting;
    }

    /** @return the stamp of a form that comes back; a new one when it had none of ours, or an honest sender is never believed */
    String stampOf(FilledForm form) {
        String stamp = form.value("stamp");
        return acting.asSystem(() -> stamps.read(stamp).isPresent() ? stamp : stamps.fresh());
    }

    String freshStamp() {
        return acting.asSystem(stamps::fresh);
    }

    /** More than this would drown the studio, held back or not. */
    boolean isFlooded(String address) {
        return flood.take("form " + address) > 0;
    }

    void take(FilledForm form, Visit visit, String address) {
        boolean often = flood.isMoreThanAPersonSends(address) && !Work.isDone(form.value("stamp"), form.value("work"));
        acting.asSystem(() -> {
            Optional<Stamp> stamp = stamps.read(form.value("stamp"));
            Posted posted = form.posted(visit);
            List<String> reasons = new SpamSigns(posted, stamp, form.value("extra"), often).reasons();
            String mark = stamp.map(Stamp::mark).orElse("none");
            Reception.again(() -> page.take(mark, posted, reasons));
        });
    }
}
