package studio.hairline.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly why the sample studio and a real one do not share a folder. */
class OtherStudioSaid extends AbstractFailureAnalyzer<OtherStudio> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OtherStudio cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), root);
    }
}
