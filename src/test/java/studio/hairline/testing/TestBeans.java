package studio.hairline.testing;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Puts the test's clock and studio into the program, and keeps other tests' classes out of its component scan. */
public class TestBeans implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext program) {
        TestClock clock = new TestClock();
        program.registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        program.registerBean(TestStudio.class);
        keepTestsOut(program);
    }

    /** Leaves the classes of tests out of the component scan; all that a program with the real clock needs. */
    public static void keepTestsOut(ConfigurableApplicationContext program) {
        ((GenericApplicationContext) program).registerBean("notTests", TypeExcludeFilter.class, NotTests::new);
    }

    private static final class NotTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getResource().getDescription().contains("test-classes");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NotTests;
        }

        @Override
        public int hashCode() {
            return NotTests.class.hashCode();
        }
    }
}
