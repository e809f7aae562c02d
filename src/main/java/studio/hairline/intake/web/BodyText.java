package studio.hairline.intake.web;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The bytes of a request as text: as its type says, else UTF-8, else what old programs of the West write. */
record BodyText(String contentType, byte[] bytes) {

    private static final Charset OLD = Charset.forName("windows-1252");

    /** As it came; what is no letter in its writing is replaced. */
    String read() {
        return new String(bytes, charset());
    }

    /** @return the fields of a form, in their order; what is coded wrongly stays as it came */
    Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : new String(bytes, StandardCharsets.ISO_8859_1).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!name.isEmpty()) {
                fields.computeIfAbsent(decoded(name), one -> new ArrayList<>()).add(decoded(value));
            }
        }
        return fields;
    }

    private String decoded(String coded) {
        byte[] plain;
        try {
            plain = URLDecoder.decode(coded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException noCode) {
            plain = coded.getBytes(StandardCharsets.ISO_8859_1);
        }
        return new BodyText(contentType, plain).read();
    }

    private Charset charset() {
        try {
            Charset named = MediaType.parseMediaType(contentType).getCharset();
            if (named != null && !named.equals(StandardCharsets.UTF_8)) {
                return named;
            }
        } catch (InvalidMediaTypeException | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            // then it is read as if it had said nothing
        }
        return isUtf8() ? StandardCharsets.UTF_8 : OLD;
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
