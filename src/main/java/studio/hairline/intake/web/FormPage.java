package studio.hairline.intake.web;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pages under resources/inquiry, filled in; whatever is put into them is escaped. */
final class FormPage {

    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().defaultValue("").emptyStringIsFalse(true).withLoader(FormPage::open);

    private FormPage() {}

    static String write(String name, Map<String, Object> facts) {
        try (Reader page = open(name + ".mustache")) {
            return COMPILER.compile(page).execute(facts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reader open(String name) {
        InputStream found = FormPage.class.getResourceAsStream("/inquiry/" + name);
        if (found == null) {
            throw new IllegalStateException("There is no page " + name + ".");
        }
        return new InputStreamReader(found, StandardCharsets.UTF_8);
    }
}
