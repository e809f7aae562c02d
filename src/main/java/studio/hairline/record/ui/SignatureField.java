package studio.hairline.record.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A field to sign in by finger, pen or mouse. */
@Tag("hairline-signature")
@JsModule("context://kit.js")
final class SignatureField extends AbstractSinglePropertyField<SignatureField, String> {

    private static final String PNG = "data:image/png;base64,";

    SignatureField() {
        super("drawn", "", false);
    }

    /** @return a PNG; null when nothing is drawn, and nothing at all when it cannot be read */
    byte @Nullable [] png() {
        String drawn = getValue();
        if (drawn.isEmpty()) {
            return null;
        }
        try {
            return drawn.startsWith(PNG) ? Base64.getDecoder().decode(drawn.substring(PNG.length())) : new byte[0];
        } catch (IllegalArgumentException unreadable) {
            return new byte[0];
        }
    }
}
