package studio.hairline.triage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether somebody's words say that they want to hear no more, in English or Spanish. */
final class OptOut {

    /** "Stop" alone or before what is to stop; in the middle of a sentence it may well mean hair that stops falling. */
    private static final Pattern WORDS = Pattern.compile(
            "^\\W*stop\\W*$|\\bstop\\W+(all|texting|writing|calling|contacting|messaging|e-?mailing|sending|it\\b|please)"
                    + "|\\bunsubscribe|\\bopt(ing)?[ -]?(me )?out\\b|\\b(remove|delete) (me|my (number|e-?mail|details|data))\\b"
                    + "|\\b(do not|don'?t|never) (write|text|call|contact|message|e-?mail)( to)? me\\b"
                    + "|\\bleave me alone\\b|\\btake me off\\b"
                    + "|\\bno me (escriba|llame|contacte|mande|envie|molest)\\w*|\\b(dejen?|deje) de (escribir|llamar|contactar|mandar|molestar)\\w*"
                    + "|\\bdarme de baja\\b|\\bde me de baja\\b|\\bbaja por favor\\b|\\bdesuscrib\\w*|\\bno (quiero|deseo) (mas|recibir)\\b|^\\W*baja\\W*$");

    private OptOut() {}

    static boolean isSaidIn(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
        return WORDS.matcher(plain).find();
    }
}
