package studio.hairline.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How somebody is reached: the one vocabulary of attempts, of consents, and of how people want to be answered. */
public enum Way {
    EMAIL("E-mail", "e-mails", "Wants an e-mail", List.of("email", "e-mail", "emails", "e-mails", "mail")),
    TEXT("Text", "texts", "Wants a text", List.of("text", "texts", "sms", "txt")),
    CALL("Call", "calls", "Wants a call", List.of("call", "calls", "phone", "telephone", "voice")),
    MESSAGE(
            "Message",
            "messages",
            "Wants a message",
            List.of("message", "messages", "dm", "chat", "whatsapp", "instagram", "messenger"));

    private final String label;
    private final String many;
    private final String wish;
    private final List<String> written;

    Way(String label, String many, String wish, List<String> written) {
        this.label = label;
        this.many = many;
        this.wish = wish;
        this.written = written;
    }

    public String label() {
        return label;
    }

    /** @return "texts" */
    public String many() {
        return many;
    }

    /** @return "Wants a text", of whoever asked to be answered this way */
    public String wish() {
        return wish;
    }

    /** @return another one, so that not all attempts go the same way */
    public Way other() {
        return switch (this) {
            case EMAIL, MESSAGE -> TEXT;
            case TEXT -> CALL;
            case CALL -> EMAIL;
        };
    }

    /** @param word as other programs write it: sms, e-mail, phone */
    public static Optional<Way> of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.written.contains(plain))
                .findFirst();
    }
}
