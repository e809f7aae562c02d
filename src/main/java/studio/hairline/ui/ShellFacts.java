package studio.hairline.ui;

/** What the frame of every page says about the studio and who is signed in; told by those who know. */
public interface ShellFacts {

    String studioName();

    /** @return who is signed in, or the empty string for a visitor */
    String userName();
}
