package studio.hairline.testing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * One round of a test class on one database: fills its fields, and gives each test a fresh studio, or all tests of the round the
 * same one with its history {@link Told}, where the class has one instance.
 */
class StudioOnDatabase
        implements ClassTemplateInvocationContext,
                TestInstancePostProcessor,
                BeforeClassTemplateInvocationCallback,
                BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver {

    private final Database database;
    private @Nullable Instant told;

    StudioOnDatabase(Database database) {
        this.database = database;
    }

    @Override
    public String getDisplayName(int invocationIndex) {
        return database.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        database.program().getAutowireCapableBeanFactory().autowireBean(test);
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        context.getTestInstance().ifPresent(test -> {
            postProcessTestInstance(test, context);
            studio().beginAfresh();
            AnnotationSupport.findAnnotatedMethods(test.getClass(), Told.class, HierarchyTraversalMode.TOP_DOWN)
                    .forEach(told -> ReflectionSupport.invokeMethod(told, test));
            told = studio().clock().instant();
        });
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (told == null) {
            if (!AnnotationSupport.findAnnotatedMethods(
                            context.getRequiredTestClass(), Told.class, HierarchyTraversalMode.TOP_DOWN)
                    .isEmpty()) {
                throw new IllegalStateException("A history is told in a class of one instance: PER_CLASS is missing.");
            }
            studio().beginAfresh();
        } else {
            studio().clock().setTo(told);
            studio().actAsOwner();
        }
    }

    private TestStudio studio() {
        return database.program().getBean(TestStudio.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        SecurityContextHolder.clearContext();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return database.program().getBeanNamesForType(parameter.getParameter().getType()).length > 0;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database.program().getBean(parameter.getParameter().getType());
    }
}
