package studio.hairline.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The small pictures beside words. All are in one file of a few kilobytes, where Vaadin's set is one of two hundred and forty. */
public enum Glyph {
    BOOKMARK,
    CALENDAR,
    CALENDAR_CLOCK,
    CHAT,
    CHECK_CIRCLE,
    CLOCK,
    CLOSE_SMALL,
    COFFEE,
    COG,
    COINS,
    DASHBOARD,
    DOWNLOAD,
    DROP,
    ENVELOPE,
    FILE_TABLE,
    FILTER,
    GRID_H,
    INBOX,
    LINK,
    PLUS,
    QUESTION_CIRCLE,
    SEARCH,
    TWINS,
    UPLOAD,
    USERS;

    private static final String DRAWINGS = "icons/glyphs.svg";

    public SvgIcon create() {
        return named(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** @param drawing its name in the file, as menus say it */
    static SvgIcon named(String drawing) {
        return new SvgIcon(DRAWINGS, drawing);
    }
}
