package studio.hairline.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.dashboard.DashboardFilter;
import studio.hairline.dashboard.Defined;
import studio.hairline.dashboard.Defined.Measure;
import studio.hairline.dashboard.PastDay;
import studio.hairline.dashboard.PastDays;
import studio.hairline.operations.OneState;
import studio.hairline.operations.StudioTime;
import studio.hairline.team.CurrentUser;
import studio.hairline.team.ForStaff;

/** Every figure there is, each defined once, and measured by the code whose page shows it. */
@Service
@ForStaff
public class Catalogue {

    private static final String CONSULTATIONS = "consultations";

    private final List<FigureSource> sources;
    private final StudioTime time;
    private final PastDays days;
    private final CurrentUser user;

    Catalogue(List<FigureSource> sources, StudioTime time, PastDays days, CurrentUser user) {
        this.sources = sources;
        this.time = time;
        this.days = days;
        this.user = user;
    }

    /** @return those that whoever asks may see */
    public List<Defined> figures() {
        return all().stream().filter(this::isSeen).toList();
    }

    /** @return all there are, money too */
    public List<Defined> all() {
        return sources.stream().flatMap(source -> source.figures().stream()).toList();
    }

    public Optional<Defined> named(String code) {
        return all().stream().filter(figure -> figure.code().equals(code)).findFirst();
    }

    /** @return whether whoever asks may see it */
    public boolean isSeen(Defined figure) {
        return user.isOwner() || figure.meaning().measure() != Measure.CENTS;
    }

    /** All as of one instant. */
    @Transactional(readOnly = true)
    public List<Measured> measure(DashboardFilter filter) {
        return atOnce(() -> sources.stream()
                .flatMap(source -> source.measure(filter).stream())
                .toList());
    }

    /** @param figure one that may be seen */
    @Transactional(readOnly = true)
    public Measured measure(Defined figure, DashboardFilter filter) {
        return atOnce(() -> source(figure).measure(filter).stream()
                .filter(one -> one.figure() == figure)
                .findFirst()
                .orElseThrow());
    }

    /**
     * All that may be seen, at the end of a day.
     *
     * @param day one that is over
     */
    @OneState
    public List<Result> asKnownOn(DashboardFilter filter, LocalDate day) {
        PastDay past = days.at(day);
        return sources.stream()
                .flatMap(source -> known(source, filter, past))
                .filter(one -> isSeen(one.figure()))
                .toList();
    }

    /**
     * @param figure one that may be seen
     * @param day one that is over
     * @return what it was by each of the filters
     */
    @OneState
    public List<Result> asKnownOn(Defined figure, List<DashboardFilter> filters, LocalDate day) {
        PastDay past = days.at(day);
        return filters.stream()
                .map(filter -> known(source(figure), filter, past)
                        .filter(one -> one.figure() == figure)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** What counts consultations says what is left out of them. */
    private static Stream<Result> known(FigureSource source, DashboardFilter filter, PastDay past) {
        return source.asKnownOn(filter, past).stream()
                .map(one -> one instanceof Measured measured
                                && measured.rows().page().equals(CONSULTATIONS)
                        ? measured.leavingOut(past.consultations().leftOut())
                        : one);
    }

    private FigureSource source(Defined figure) {
        return sources.stream()
                .filter(source -> source.figures().contains(figure))
                .findFirst()
                .orElseThrow();
    }

    /** @return the rows it is made of, as of now; nothing where it is no count, share or sum of rows */
    public Optional<Made> made(Defined figure, DashboardFilter filter) {
        return source(figure).made(figure, filter);
    }

    private <T> T atOnce(Supplier<T> work) {
        Instant now = time.now();
        AtomicReference<T> done = new AtomicReference<>();
        time.during(now, () -> done.set(work.get()));
        return done.get();
    }
}
