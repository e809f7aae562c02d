package studio.hairline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class EmptySheetTest {

    /** A program that has just started: nothing of it is loaded yet. */
    @Test
    void anEmptySheetHasAPigmentThoughARecordWasOpenedBefore() throws Exception {
        URL program = Sheet.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader fresh = new URLClassLoader(new URL[] {program}, null)) {
            Class.forName(ChairRecord.class.getName(), true, fresh);
            Class<?> sheet = Class.forName(Sheet.class.getName(), true, fresh);
            Object empty = sheet.getField("EMPTY").get(null);
            assertThat(sheet.getMethod("pigment").invoke(empty)).isNotNull();
        }
    }
}
