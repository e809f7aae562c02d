package studio.hairline.triage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether somebody's words say that they want to hear no more, in English or Spanish. Any reasonable words count; a wish about when
 * or how, and hair that is to stop falling, are none.
 */
public final class OptOut {

    private static final String OTHERWISE =
            "(?!.{0,60}\\b(instead|rather|but|at work|before|after|until|during|in the|mejor|antes|despues|por la|en el|hasta|sino|pero)\\b)";
    private static final String WRITE = "(write|text|call|contact|message|e-?mail|phone|bother)";
    private static final String ESCRIB = "(escrib|llam|contact|mand|envi|molest)";

    private static final Pattern WORDS = Pattern.compile(String.join(
            "|",
            List.of(
                    // the whole message, or its last sentence
                    "(^|[.!,;]\\s*)(please,? |por favor,? )?(stop|stop it|unsubscribe|baja|alto|ya basta)(,? (now|please|thanks|thank you|gracias|por favor|ya))*\\W*$",
                    "^\\W*(end|quit|cancel|cancelar|parar)\\W*$",
                    "\\bstop\\W+(texting|writing|calling|contacting|messaging|e-?mailing|sending|spamming|bothering)\\b",
                    "\\bstop (receiving|getting|these|those|all|your|with the) ?(of )?(your |these |any |the |all )?(texts?|messages?|e-?mails?|calls?|offers?|news)\\b",
                    "\\bstop all (texts?|messages?|contact|calls?)\\b",
                    "\\b(unsubscribe|opt(ing)?[ -]?(me )?out)\\b",
                    "\\b(remove|delete) (me|my (number|e-?mail|details|data|name))\\b",
                    "\\b(do not|don'?t|never)( ever)? " + WRITE + "( to)? (me|us)\\b" + OTHERWISE,
                    "\\bno more (texts?|messages?|e-?mails?|calls?|contact)\\b",
                    "\\b(leave me alone|take me off|lose my number)\\b",
                    "\\bno me " + ESCRIB + "(an|en|a|e|ar|ir)?\\b" + OTHERWISE,
                    "\\bno me (vuelvan?|sigan?) (a )?" + ESCRIB + "\\w*",
                    "\\b(dejen?|deje|dejar) de " + ESCRIB + "\\w*",
                    "\\bdejar de recibir\\b",
                    "\\bno (quiero|deseo) (recibir|mas (mensajes?|correos?|llamadas?|ofertas?|publicidad|textos?))\\b",
                    "\\bno mas (mensajes?|correos?|llamadas?|textos?)\\b",
                    "\\b(darme|de me|deme) de baja\\b",
                    "\\bdesuscrib\\w*|\\bborr(en?|ar) mis? (datos|numero)\\b")));

    private OptOut() {}

    public static boolean isSaidIn(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
        return WORDS.matcher(plain).find();
    }
}
