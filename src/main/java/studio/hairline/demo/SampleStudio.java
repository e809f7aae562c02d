package studio.hairline.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import studio.hairline.operations.StudioFacts;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.Acting;
import studio.hairline.team.NewMember;
import studio.hairline.team.Role;
import studio.hairline.team.TeamMember;
import studio.hairline.team.Users;

/**
 * Fills an empty database with the sample studio before anybody can look at it; one that has users is left as it is.
 */
@Component
@Profile("demo")
class SampleStudio implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleStudio.class);
    private static final int BEFORE_THE_DOORS_OPEN = 0;

    private final Sample sample;
    private final Blocks blocks;
    private final Storyteller teller;
    private final Desk desk;
    private final Acting acting;
    private boolean running;

    SampleStudio(Sample sample, Storyteller teller, Blocks blocks, Desk desk, Acting acting) {
        this.sample = sample;
        this.blocks = blocks;
        this.teller = teller;
        this.desk = desk;
        this.acting = acting;
    }

    @Override
    public void start() {
        running = true;
        desk.half().forget();
        if (sample.isWanted()) {
            acting.asSystem(() -> {
                sample.found();
                desk.half().begin();
                List<TeamMember> team = sample.team();
                tell(sample.stories(), team);
                grow(sample.blocks());
                desk.lay(team, sample.stories().size() * sample.blocks(), acting);
                desk.half().end();
                LOG.info("The sample studio has {} inquiries.", sample.stories().size() * sample.blocks());
            });
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_DOORS_OPEN;
    }

    private void tell(Stories stories, List<TeamMember> team) {
        desk.chapters().tell(stories.size(), n -> teller.tell(stories.story(n), team));
    }

    private void grow(int wanted) {
        for (int block = 1; block < wanted; block += Blocks.AT_ONCE) {
            int first = block;
            int until = Math.min(wanted, first + Blocks.AT_ONCE);
            LOG.info("The sample studio is being made: {} of {} parts.", block, wanted);
            desk.chapters().one(() -> blocks.copy(first, until));
        }
        if (wanted > 1) {
            desk.chapters().one(() -> blocks.multiplyTallies(1, wanted));
        }
    }

    /** What the studio works on now; a very small sample has only its stories, a very large one the latest records beside them. */
    @Component
    @Profile("demo")
    record Desk(
            Chapters chapters,
            HalfTold half,
            OldWork old,
            ThisWeek week,
            OpenOffers offers,
            Places places,
            Hopeful hopeful,
            Records records) {

        private static final int SMALLEST = 100;

        void lay(List<TeamMember> team, int size, Acting acting) {
            if (size >= SMALLEST && size <= LatestTold.LARGEST_TOLD_WHOLE) {
                chapters.one(old::seeTo);
                week.tell(team);
                acting.asSystem(() -> chapters.one(offers::tell));
                acting.asSystem(() -> places.give(team));
                acting.asSystem(hopeful::tell);
                records.tell(team);
            } else if (size > LatestTold.LARGEST_TOLD_WHOLE) {
                records.tellLatest(team);
            }
        }
    }

    /** What the sample is made of. */
    @Component
    @Profile("demo")
    static class Sample {

        private static final int BLOCK = 10_000;

        private final int size;
        private final Users users;
        private final StudioSettings settings;
        private final StudioTime time;
        private final SampleKeys keys;
        private final FirstRules rules;

        Sample(
                @Value("${hairline.demo.leads:1500}") int size,
                Users users,
                StudioSettings settings,
                StudioTime time,
                SampleKeys keys,
                FirstRules rules) {
            this.size = Math.clamp(size, 0, 1_000_000);
            this.users = users;
            this.settings = settings;
            this.time = time;
            this.keys = keys;
            this.rules = rules;
        }

        boolean isWanted() {
            return users.isNobodyHere();
        }

        void found() {
            StudioFacts facts = settings.facts();
            settings.found(new StudioFacts("Lone Star Scalp Studio", facts.zone(), facts.currency(), 60));
            rules.set();
        }

        List<TeamMember> team() {
            TeamMember owner =
                    users.addSample(new NewMember("Olivia Grant", "owner@demo.test", Role.OWNER, true), "demo");
            List<String> names = Stories.staff();
            TeamMember staff =
                    users.addSample(new NewMember(names.get(0), "staff@demo.test", Role.STAFF, false), "demo");
            keys.make(owner, staff);
            return List.of(
                    staff,
                    users.addSample(new NewMember(names.get(1), "noah@demo.test", Role.STAFF, true), "demo"),
                    users.addSample(new NewMember(names.get(2), "ines@demo.test", Role.STAFF, true), "demo"));
        }

        /** What is told through the verbs: all of it, or a block that is then copied. */
        Stories stories() {
            return new Stories(size / blocks(), new Calendar(time.now(), time.zone()));
        }

        /** Equal ones that make up the size; one that none of them makes up is rounded down. */
        int blocks() {
            int fewest = Math.max(1, Math.ceilDiv(size, BLOCK));
            return IntStream.rangeClosed(fewest, 4 * fewest)
                    .filter(number -> size % number == 0)
                    .findFirst()
                    .orElse(fewest);
        }
    }
}
