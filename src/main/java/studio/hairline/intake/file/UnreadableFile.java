package studio.hairline.intake.file;

/** A file that cannot be cut into lines; the message says where and why. */
public class UnreadableFile extends RuntimeException {

    public UnreadableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
