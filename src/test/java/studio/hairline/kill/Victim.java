package studio.hairline.kill;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import studio.hairline.Hairline;
import studio.hairline.leads.Category;
import studio.hairline.leads.Channel;
import studio.hairline.leads.Inquiry;
import studio.hairline.leads.LeadRef;
import studio.hairline.leads.Leads;
import studio.hairline.leads.Source;
import studio.hairline.operations.StudioTime;
import studio.hairline.people.Contact;
import studio.hairline.people.People;
import studio.hairline.team.Acting;
import studio.hairline.testing.Database;
import studio.hairline.testing.TestBeans;

/**
 * The program that gets killed: receives and answers inquiries as fast as it can, and says on its output what was
 * acknowledged. Arguments: the data folder, a word that makes its inquiries its own, and {@code unsynced} to leave out
 * what makes commits durable, or {@link #REHEARSAL} to write one and end in peace.
 */
public final class Victim {

    static final String REHEARSAL = "rehearsal";

    private static final int WRITERS = 3;
    private static final AtomicLong NUMBER = new AtomicLong();

    private Victim() {}

    public static void main(String[] arguments) {
        String word = arguments[1];
        List<String> how = List.of(arguments).subList(2, arguments.length);
        ConfigurableApplicationContext program = start(arguments[0], how.contains("unsynced"));
        if (how.contains(REHEARSAL)) {
            program.getBean(Acting.class).asSystem(() -> writeOne(program, word));
            System.exit(SpringApplication.exit(program));
        }
        for (int i = 0; i < WRITERS; i++) {
            new Thread(() -> write(program, word)).start();
        }
    }

    private static ConfigurableApplicationContext start(String home, boolean unsynced) {
        SpringApplicationBuilder application =
                new SpringApplicationBuilder(Hairline.class).web(WebApplicationType.NONE);
        application.initializers(context -> {
            TestBeans.keepTestsOut(context);
            if (unsynced) {
                context.addBeanFactoryPostProcessor(withoutSync());
            }
        });
        return application.run(
                "--hairline.home=" + home,
                "--spring.autoconfigure.exclude=" + Database.VIEWS,
                "--spring.main.lazy-initialization=true",
                "--spring.main.banner-mode=off",
                "--spring.jmx.enabled=false",
                "--logging.level.root=ERROR");
    }

    private static BeanFactoryPostProcessor withoutSync() {
        return beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("durableCommits");
    }

    private static void write(ConfigurableApplicationContext program, String word) {
        Acting acting = program.getBean(Acting.class);
        while (true) {
            acting.asSystem(() -> writeOne(program, word + "-" + NUMBER.incrementAndGet()));
        }
    }

    private static void writeOne(ConfigurableApplicationContext program, String word) {
        People people = program.getBean(People.class);
        Leads leads = program.getBean(Leads.class);
        StudioTime time = program.getBean(StudioTime.class);
        long person =
                people.add(Contact.of(word, word + "@victim.test", null), null).id();
        Inquiry inquiry =
                Inquiry.of(time.now(), Channel.FORM, Source.INSTAGRAM, word).about(Category.FEMALE_THINNING, null);
        LeadRef lead = leads.receive(person, inquiry);
        say("received " + word);
        leads.answer(lead, time.now());
        say("answered " + word);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
