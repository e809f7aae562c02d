package studio.hairline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Tells the user what happened, in one sentence, for eyes and for screen readers. */
public final class Say {

    private static final int SHORT = 5_000;
    private static final int LONG_ENOUGH_TO_ACT = 12_000;
    private static final int UNTIL_CLOSED = 0;

    private Say() {}

    /** It worked: read when the screen reader has time, gone by itself. */
    public static Notification done(String sentence) {
        return show(notification(NotificationVariant.SUCCESS, SHORT, new Span(sentence)));
    }

    /** It worked, and there is a way back. */
    public static Notification done(String sentence, String wayBack, Runnable takeBack) {
        Button button = new Button(wayBack);
        Notification notification =
                notification(NotificationVariant.SUCCESS, LONG_ENOUGH_TO_ACT, new Span(sentence), button);
        button.addClickListener(click -> {
            notification.close();
            takeBack.run();
        });
        return show(notification);
    }

    /** It did not: read at once, and stays until it is closed. */
    public static Notification refused(String sentence) {
        Button close = new Button("Close");
        Notification notification = notification(NotificationVariant.ERROR, UNTIL_CLOSED, new Span(sentence), close);
        notification.setAssertive(true);
        close.addClickListener(click -> notification.close());
        return show(notification);
    }

    private static Notification notification(NotificationVariant variant, int milliseconds, Component... parts) {
        Notification notification = new Notification();
        notification.add(parts);
        notification.addThemeVariants(variant);
        notification.addClassName("say");
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_START);
        return notification;
    }

    private static Notification show(Notification notification) {
        notification.open();
        return notification;
    }
}
