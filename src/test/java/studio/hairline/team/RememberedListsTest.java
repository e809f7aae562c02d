package studio.hairline.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import studio.hairline.testing.OnBothDatabases;
import studio.hairline.ui.ListMemory;

@OnBothDatabases
class RememberedListsTest {

    private static final int PAGES = 4;
    private static final int THINGS = 25;

    @Autowired
    ListMemory memory;

    @Autowired
    Acting acting;

    @Test
    void theLastWordIsRemembered() {
        memory.remember("leads.columns", "name");
        memory.remember("leads.columns", "name,stage");
        assertThat(memory.recall("leads.columns")).contains("name,stage");
    }

    @Test
    void pagesOfOneUserThatRememberForTheFirstTimeAtTheSameMomentDoNotBreakEachOther() throws Exception {
        List<Callable<Object>> pages = IntStream.range(0, PAGES)
                .mapToObj(page -> Executors.callable(acting.kept(() ->
                        IntStream.range(0, THINGS).forEach(thing -> memory.remember("thing" + thing, "page" + page)))))
                .toList();
        try (ExecutorService browsers = Executors.newFixedThreadPool(PAGES)) {
            for (Future<Object> page : browsers.invokeAll(pages)) {
                page.get();
            }
        }
        assertThat(IntStream.range(0, THINGS).mapToObj(thing -> memory.recall("thing" + thing)))
                .allSatisfy(content -> assertThat(content)
                        .hasValueSatisfying(one -> assertThat(one).startsWith("page")));
    }
}
