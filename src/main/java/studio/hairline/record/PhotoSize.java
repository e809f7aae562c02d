package studio.hairline.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large a photo is looked at. */
public enum PhotoSize {
    THUMB(320),
    SCREEN(1600),
    /** As large as it is kept: a dot of pigment stays a dot. */
    WHOLE(4096);

    private final int longest;

    PhotoSize(int longest) {
        this.longest = longest;
    }

    /** @return the most pixels of its longer side */
    public int longest() {
        return longest;
    }

    /** @return as addresses say it */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PhotoSize> of(String code) {
        return Arrays.stream(values()).filter(size -> size.code().equals(code)).findFirst();
    }
}
