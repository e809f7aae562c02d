package studio.hairline.people;

import java.util.List;

/**
 * What hangs on people. When two records turn out to be of one person it moves from one to the other, and back when that was
 * wrong. Whatever hangs on a lead goes where the lead goes.
 */
public interface Belongings {

    /**
     * One thing that moved.
     *
     * @param key by which its feature knows it again
     * @param was how it was before, in the feature's own words; may be empty
     */
    record Moved(String key, String was) {}

    /** @return a short name of the kind, never changed: it is kept */
    String kind();

    /** @return "3 inquiries"; an empty text for what is not worth telling */
    String words(long number);

    long count(long personId);

    /** @return what it takes to bring it back */
    List<Moved> move(long from, long to);

    /** @return how many of what moved would come back, as it stands now */
    long stillAt(List<Moved> moved, long personId);

    /** Brings back what moved, as far as it is still with whoever it moved to. */
    void back(List<Moved> moved, long from, long to);
}
