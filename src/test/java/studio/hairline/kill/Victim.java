package studio.hairline.kill;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import studio.hairline.Hairline;
import studio.hairline.intake.ApiKeys;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;
import studio.hairline.testing.Database;
import studio.hairline.testing.TestBeans;

/**
 * The program that gets killed: receives and answers inquiries as fast as it can, and says on its output what was
 * acknowledged. Arguments: the data folder, a word that makes its inquiries its own, and {@code unsynced} to leave out
 * what makes commits durable, or {@link #REHEARSAL} to write one and end in peace. The inquiries come over HTTP as the
 * website brings them, each with its mark; what was acknowledged is what got its answer.
 */
public final class Victim {

    static final String REHEARSAL = "rehearsal";

    /** How an argument begins that ends with {@code word:number}: the inquiries up to that one are sent once more. */
    static final String AGAIN = "again:";

    private static final int WRITERS = 3;
    private static final AtomicLong NUMBER = new AtomicLong();

    private Victim() {}

    public static void main(String[] arguments) {
        String word = arguments[1];
        List<String> how = List.of(arguments).subList(2, arguments.length);
        ServletWebServerApplicationContext program = start(arguments[0], how.contains("unsynced"));
        if (how.contains(REHEARSAL)) {
            program.getBean(Acting.class).asSystem(() -> writeOne(program, word + "-1"));
            System.exit(SpringApplication.exit(program));
        }
        Acting acting = program.getBean(Acting.class);
        how.stream().filter(one -> one.startsWith(AGAIN)).forEach(one -> acting.asSystem(() -> again(program, one)));
        for (int i = 0; i < WRITERS; i++) {
            new Thread(() -> write(program, word)).start();
        }
    }

    private static ServletWebServerApplicationContext start(String home, boolean unsynced) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(Hairline.class);
        application.initializers(context -> {
            TestBeans.keepTestsOut(context);
            context.addBeanFactoryPostProcessor(without("doors")); // it is for views, and there are none
            if (unsynced) {
                context.addBeanFactoryPostProcessor(without("durableCommits"));
            }
        });
        ServletWebServerApplicationContext program = (ServletWebServerApplicationContext) application.run(
                "--server.port=0",
                "--hairline.home=" + home,
                "--spring.autoconfigure.exclude=" + Database.VIEWS,
                "--spring.main.lazy-initialization=true",
                "--hairline.timetable=false", // it would be made at once, and half of the house with it
                "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false",
                "--logging.level.root=ERROR");
        program.getBean(Acting.class).asSystem(() -> Website.hasKeysOf(program.getBean(ApiKeys.class)));
        return program;
    }

    private static BeanFactoryPostProcessor without(String bean) {
        return beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition(bean);
    }

    private static void write(ServletWebServerApplicationContext program, String word) {
        Acting acting = program.getBean(Acting.class);
        while (true) {
            acting.asSystem(() -> writeOne(program, word + "-" + NUMBER.incrementAndGet()));
        }
    }

    private static void writeOne(ServletWebServerApplicationContext program, String word) {
        long lead = receive(program, word);
        program.getBean(Leads.class)
                .answer(LeadRef.latest(lead), program.getBean(StudioTime.class).now());
        say("answered " + word);
    }

    private static long receive(ServletWebServerApplicationContext program, String word) {
        long lead = new Website(program.getWebServer().getPort()).bring(word);
        say("received " + word);
        return lead;
    }

    private static void again(ServletWebServerApplicationContext program, String argument) {
        String[] parts = argument.substring(AGAIN.length()).split(":");
        IntStream.rangeClosed(1, Integer.parseInt(parts[1])).forEach(n -> receive(program, parts[0] + "-" + n));
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
