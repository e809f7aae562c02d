package studio.hairline.intake;

/** A line that cannot become a row; the message says which cell and why. */
class Unfit extends RuntimeException {

    Unfit(String reason) {
        super(reason, null, false, false);
    }
}
