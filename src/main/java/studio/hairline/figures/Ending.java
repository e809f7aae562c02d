package studio.hairline.figures;

/**
 * How many ended, after so long, in one of two ways that shut each other out, or were last seen running.
 *
 * @param time in any one unit, from 0
 * @param came what is watched for, such as converting
 * @param otherwise the end that rules it out, such as being lost
 * @param running neither, when last looked at (censored)
 */
public record Ending(long time, long came, long otherwise, long running) {

    public Ending {
        if (time < 0 || came < 0 || otherwise < 0 || running < 0) {
            throw new IllegalArgumentException("nothing ends before it began, nor less than never");
        }
    }

    Ending plus(Ending other) {
        return new Ending(time, came + other.came, otherwise + other.otherwise, running + other.running);
    }

    long all() {
        return came + otherwise + running;
    }
}
