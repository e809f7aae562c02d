package studio.hairline.people;

/**
 * A place where something of a person is kept. Whoever keeps names, contact data, pictures or words of theirs registers one, and
 * takes part when somebody is erased; the order of the beans is the order in which they are asked.
 */
public interface Erasable {

    /** @return what is kept there, in the studio's words: "Inquiries" */
    String kind();

    /** @return what became of it, a sentence for the certificate that says nothing about anybody */
    String done();

    /**
     * Removes whatever says who it was, in the transaction of the erasure; what is counted stays counted.
     *
     * @return how many rows or files held something
     */
    long erase(Erased person);
}
