package studio.hairline.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out of an e-mail what it quotes: those are our words, not theirs. */
final class Quoted {

    private static final Pattern BEGIN = Pattern.compile("(?m)^[ \\t]*(?:"
            + "On [^\\n]{5,200}(?:\\n[^\\n]{1,100})?wrote:"
            + "|El [^\\n]{5,200}(?:\\n[^\\n]{1,100})?escribi[óo]:"
            + "|-{2,} ?(?:Original Message|Mensaje original|Forwarded message) ?-{2,}"
            + "|_{10,}[ \\t]*\\n(?:From|De): "
            + "|(?:From|De): [^\\n]+\\n(?:Sent|Date|Enviado|Fecha): "
            + ")");
    private static final Pattern LINES = Pattern.compile("(?m)^>.*(?:\\n|\\z)");

    private Quoted() {}

    static String without(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        Matcher begin = BEGIN.matcher(plain);
        String own = begin.find() ? plain.substring(0, begin.start()) : plain;
        return LINES.matcher(own).replaceAll("").strip();
    }
}
