package studio.hairline.ui;

/** How much waits on a page, beside its name in the navigation; told by the feature whose page it is. */
public interface PageCount {

    /** @return the page's path, such as {@code inbox} */
    String path();

    /** @return for whoever is signed in; nothing for a visitor */
    long count();
}
