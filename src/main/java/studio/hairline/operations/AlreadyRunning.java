package studio.hairline.operations;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says plainly that a second process met the first one's lock. */
class AlreadyRunning extends AbstractFailureAnalyzer<JdbcSQLNonTransientConnectionException> {

    private final Environment environment;

    AlreadyRunning(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, JdbcSQLNonTransientConnectionException cause) {
        if (cause.getErrorCode() != ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return null;
        }
        return new FailureAnalysis(
                "Hairline is already running on the data in " + environment.getProperty("hairline.home") + ".",
                "Use the one that runs, stop it first, or give this one a folder of its own with HAIRLINE_HOME.",
                root);
    }
}
