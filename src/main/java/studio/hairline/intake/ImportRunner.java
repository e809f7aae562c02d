package studio.hairline.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import studio.hairline.history.Refusal;
import studio.hairline.intake.Chunks.Understood;
import studio.hairline.intake.Receipt.State;
import studio.hairline.intake.file.UnreadableFile;

/** Runs imports one after the other behind the scenes, in the name of who started them. */
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final Chunks chunks;
    private final Judges judges;
    private final ImportBook book;
    private final Uploads uploads;
    private final ExecutorService queue = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());

    ImportRunner(Chunks chunks, Judges judges, ImportBook book, Uploads uploads) {
        this.chunks = chunks;
        this.judges = judges;
        this.book = book;
        this.uploads = uploads;
    }

    @PostConstruct
    void nothingRunsYet() {
        book.interruptAll("The program was stopped meanwhile. Send the file again: what came in is not doubled.");
    }

    @PreDestroy
    void stop() {
        queue.shutdownNow();
    }

    void start(long importId, ImportPlan plan) {
        queue.execute(new DelegatingSecurityContextRunnable(() -> run(importId, plan)));
    }

    /** Something short, beside the imports. */
    <T> CompletableFuture<T> aside(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable inTheirName = new DelegatingSecurityContextRunnable(() -> {
            try {
                result.complete(work.call());
            } catch (Exception broken) {
                result.completeExceptionally(broken);
            }
        });
        Thread.ofVirtual().name("rehearsal").start(inTheirName);
        return result;
    }

    private void run(long importId, ImportPlan plan) {
        try {
            Judge judge = judges.of(plan);
            judges.run(plan).each(lines -> write(importId, judge, lines));
            book.end(importId, State.DONE, null);
            LOG.info("import {} of {} done", importId, plan.kind());
        } catch (UnreadableFile broken) {
            book.end(importId, State.INTERRUPTED, broken.getMessage());
        } catch (IOException | RuntimeException stopped) {
            LOG.error("import {} of {} stopped", importId, plan.kind(), stopped);
            book.end(
                    importId,
                    State.INTERRUPTED,
                    "It stopped half-way. Send the file again: what came in is not doubled.");
        } finally {
            uploads.discard(plan.source().file());
        }
    }

    private void write(long importId, Judge judge, Understood lines) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the program is stopping");
        }
        try {
            chunks.write(importId, judge, lines);
        } catch (Refusal | DataAccessException one) {
            LOG.info(
                    "import {}: {} lines once more, one at a time",
                    importId,
                    lines.entries().size());
            chunks.write(importId, judge, new Understood(List.of(), lines.unfit()));
            lines.entries().forEach(entry -> writeOne(importId, judge, entry));
        }
    }

    private void writeOne(long importId, Judge judge, Entry entry) {
        try {
            chunks.write(importId, judge, new Understood(List.of(entry), List.of()));
        } catch (Refusal no) {
            chunks.refuse(importId, entry.line(), String.valueOf(no.getMessage()));
        } catch (DataAccessException broken) {
            LOG.warn(
                    "import {}: line {} could not be stored",
                    importId,
                    entry.line().number(),
                    broken);
            chunks.refuse(importId, entry.line(), "This line could not be stored as it is.");
        }
    }
}
