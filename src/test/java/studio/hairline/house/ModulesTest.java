package studio.hairline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import studio.hairline.Hairline;

class ModulesTest {

    private static final String BROKEN = "studio.hairline.house.broken";

    private static final ApplicationModules MODULES = ApplicationModules.of(Hairline.class);

    @Test
    void everyRoomUsesOnlyTheRoomsItNames() {
        MODULES.verify();
    }

    @Test
    void everyRoomSaysWhatItMayUse() {
        List<String> silent = MODULES.stream()
                .map(module -> module.getBasePackage())
                .filter(room -> room.findAnnotation(ApplicationModule.class).isEmpty())
                .map(room -> room.getName())
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void aRoomThatUsesAnotherWithoutNamingItIsFound() {
        ImportOption examples = location -> location.contains("/house/broken/");
        ApplicationModules broken = ApplicationModules.of(BROKEN, examples);
        assertThat(broken.detectViolations().hasViolations()).isTrue();
    }
}
