package studio.hairline.testing;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.springframework.security.core.context.SecurityContextHolder;

/** One round of a test class on one database: fills its fields, and gives each test a fresh studio. */
class StudioOnDatabase
        implements ClassTemplateInvocationContext,
                TestInstancePostProcessor,
                BeforeEachCallback,
                AfterEachCallback,
                ParameterResolver {

    private final Database database;

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
    public void beforeEach(ExtensionContext context) {
        database.program().getBean(TestStudio.class).beginAfresh();
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
