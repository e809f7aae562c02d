package studio.hairline.ui;

/** A page that can be asked how it looked at the end of a day that is over, or says itself why not. */
public interface LooksBack {}
