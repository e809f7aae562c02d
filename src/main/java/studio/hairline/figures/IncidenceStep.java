package studio.hairline.figures;

/**
 * A time at which something ended.
 *
 * @param atRisk how many were still running just before
 * @param before estimated share still running just before, 0 to 1
 * @param came estimated share for whom it has come up to here, 0 to 1
 */
public record IncidenceStep(Ending ending, long atRisk, double before, double came) {

    static final IncidenceStep START = new IncidenceStep(new Ending(0, 0, 0, 0), 0, 1, 0);

    IncidenceStep next(Ending ending, long stillThere) {
        var running = running();
        return new IncidenceStep(ending, stillThere, running, came + running * ending.came() / stillThere);
    }

    long time() {
        return ending.time();
    }

    long ended() {
        return ending.came() + ending.otherwise();
    }

    /** Estimated share still running just after. */
    double running() {
        return atRisk == 0 ? before : before * (atRisk - ended()) / atRisk;
    }
}
