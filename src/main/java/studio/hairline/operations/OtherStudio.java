package studio.hairline.operations;

/** The data in the folder belong to the sample studio where a real one was meant, or the other way round. */
class OtherStudio extends RuntimeException {

    private final String action;

    OtherStudio(String sentence, String action) {
        super(sentence);
        this.action = action;
    }

    String action() {
        return action;
    }
}
