package studio.hairline.settings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.hairline.api.Delivery;
import studio.hairline.api.Webhook;
import studio.hairline.api.Webhooks;
import studio.hairline.operations.StudioTime;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Say;

/** The addresses of other programs that are told what happens, and what was told them last. */
final class WebhooksPart {

    private static final int LAST = 20;

    private final Webhooks hooks;
    private final StudioTime time;
    private final Div told = new Div();
    private final Paragraph made = new Paragraph();
    private final TextField url = new TextField("Address");

    WebhooksPart(SettingsBeans beans) {
        hooks = beans.webhooks();
        time = beans.time();
        told.addClassNames("members", "wide");
        made.addClassNames("wide", "shown-once");
        made.getElement().setAttribute("role", "status");
        url.setMaxLength(500);
        url.setPlaceholder("https://example.com/hairline");
        show();
    }

    FormCard card() {
        return new FormCard(
                        "Webhooks",
                        "Each of these addresses is told what happens as it happens: what kind of thing, and of whom by number, no names and no contact. Each message is signed.")
                .with(told, url, made)
                .button("Add the address", this::add);
    }

    private void add() {
        String secret = hooks.add(url.getValue());
        made.setText("The secret its messages are signed with, shown this once: " + secret);
        url.clear();
        show();
    }

    private void show() {
        told.removeAll();
        Map<Long, Webhooks.Waiting> waiting = hooks.waiting();
        hooks.all().forEach(hook -> {
            told.add(line(hook));
            if (waiting.containsKey(hook.id())) {
                told.add(waits(waiting.get(hook.id())));
            }
        });
        List<Delivery> lost = hooks.lost();
        if (!lost.isEmpty()) {
            told.add(lost(lost));
        }
        List<Delivery> last = hooks.deliveries(LAST);
        if (!last.isEmpty()) {
            told.add(deliveries(last));
        }
    }

    private Div line(Webhook hook) {
        Button remove = new Button("Remove", click -> {
            hooks.remove(hook.id());
            Say.done("This address is told nothing more.");
            show();
        });
        remove.setAriaLabel("Remove " + hook.url());
        Div line = new Div(new Span(hook.url() + " · since " + Formats.day(time.dayOf(hook.madeAt()))), remove);
        line.addClassName("setting-line");
        return line;
    }

    private Paragraph waits(Webhooks.Waiting waiting) {
        Delivery first = waiting.first();
        String again =
                first.dueAt() == null ? "" : " The next try is on " + Formats.instant(first.dueAt(), time.zone()) + ".";
        Paragraph words = new Paragraph(
                (waiting.count() == 1 ? "1 message waits: " : Formats.count(waiting.count()) + " messages wait: ")
                        + (first.answer() == null ? "not received yet." : first.answer())
                        + again);
        words.addClassName("problem");
        return words;
    }

    private Div lost(List<Delivery> lost) {
        String many = lost.size() == 1 ? "1 message was" : Formats.count(lost.size()) + " messages were";
        Span words = new Span(many + " not received in ten tries over three days and given up, the last with: "
                + lost.getLast().answer());
        words.addClassName("problem");
        Button again = new Button(lost.size() == 1 ? "Send it again" : "Send them again", click -> {
            int sent = hooks.sendAgain(lost.stream().map(Delivery::id).toList());
            Say.done((sent == 1 ? "1 message is" : Formats.count(sent) + " messages are")
                    + " sent again within seconds.");
            show();
        });
        Div line = new Div(words, again);
        line.addClassName("setting-line");
        return line;
    }

    private NativeDetails deliveries(List<Delivery> last) {
        Div lines = new Div();
        last.forEach(one -> lines.add(new Paragraph(words(one))));
        return new NativeDetails("What was told last", lines);
    }

    private String words(Delivery one) {
        String what = one.kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        String became = one.answer() == null ? "waiting" : one.answer();
        return Formats.instant(one.madeAt(), time.zone()) + " · " + what + " · " + one.url() + " · " + became;
    }
}
