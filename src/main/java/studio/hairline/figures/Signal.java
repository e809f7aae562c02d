package studio.hairline.figures;

/** What may be said of a movement: that it is one, that chance explains it, or nothing yet. */
public enum Signal {
    UP,
    DOWN,
    NOISE,
    NOT_ENOUGH;

    static Signal of(double distance) {
        return distance > 0 ? UP : DOWN;
    }

    public boolean isChange() {
        return this == UP || this == DOWN;
    }
}
