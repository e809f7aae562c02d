package studio.hairline.post;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;

/**
 * What a mail server said, or that it said nothing, as a sentence somebody can act on.
 *
 * @param forGood whether trying again would be of no use
 */
record ServerWords(String sentence, boolean forGood) {

    private static final int LONGEST = 900;
    private static final int PERMANENT = 500;

    static ServerWords of(MessagingException failed, MailServer server) {
        return causes(failed)
                .map(one -> of(one, server))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> new ServerWords(cut("The server said: " + failed.getMessage()), false));
    }

    private static @org.jspecify.annotations.Nullable ServerWords of(Throwable one, MailServer server) {
        return switch (one) {
            case SMTPAddressFailedException address ->
                said("The server refused the address: ", address, address.getReturnCode());
            case SMTPSendFailedException send -> said("The server refused it: ", send, send.getReturnCode());
            case AddressException address ->
                new ServerWords("This is no address an e-mail can go to: mend it on the person's page.", true);
            case AuthenticationFailedException user ->
                new ServerWords(
                        cut("The server " + server + " does not take this user and password: " + user.getMessage()),
                        false);
            case UnknownHostException host -> new ServerWords("There is no server named " + server.host() + ".", false);
            case SSLException unsafe ->
                new ServerWords(cut("The line to " + server + " cannot be secured: " + unsafe.getMessage()), false);
            case SocketTimeoutException late -> new ServerWords(server + " did not answer in time.", false);
            case ConnectException closed -> new ServerWords("Nothing answers at " + server + ".", false);
            default -> null;
        };
    }

    private static ServerWords said(String what, MessagingException answer, int code) {
        return new ServerWords(cut(what + String.valueOf(answer.getMessage()).strip()), code >= PERMANENT);
    }

    /** What lies deepest knows best. */
    private static Stream<Throwable> causes(MessagingException failed) {
        return Stream.<Throwable>iterate(failed, Objects::nonNull, ServerWords::next)
                .limit(12)
                .toList()
                .reversed()
                .stream();
    }

    private static @org.jspecify.annotations.Nullable Throwable next(Throwable one) {
        return switch (one) {
            case MailConnectException connect -> connect.getCause();
            case SocketConnectException connect -> connect.getException();
            case MessagingException mail when mail.getNextException() != null -> mail.getNextException();
            default -> one.getCause();
        };
    }

    private static String cut(String text) {
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
