package studio.hairline.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import studio.hairline.leads.Source;

/**
 * Somebody looks at the inquiry page.
 *
 * @param root what stands before each address of the studio
 * @param embed inside another website
 */
record Visit(String root, String studio, Language language, boolean embed) {

    static Visit of(HttpServletRequest request, String studio) {
        return new Visit(
                request.getContextPath(), studio, Language.of(request), "1".equals(request.getParameter("embed")));
    }

    /** @return the sentence in the visitor's language, the studio's name in it where it has to be said */
    String say(String key) {
        return language.say(key).replace("{studio}", studio);
    }

    Map<String, Object> facts() {
        return Map.of("root", root, "studio", studio, "lang", language.code(), "embed", embed, "t", language.words());
    }

    /** @param source as preset; what is none is left out */
    Map<String, String> otherLanguage(String source) {
        Language other = language.other();
        return Map.of("lang", other.code(), "name", other.say("ownName"), "href", address("/inquire", other, source));
    }

    String address(String path) {
        return address(path, language, "");
    }

    private String address(String path, Language spoken, String source) {
        return root + path + "?lang=" + spoken.code() + (embed ? "&embed=1" : "")
                + Source.of(source).map(one -> "&source=" + one.name()).orElse("");
    }
}
