package studio.hairline.reading;

import org.jspecify.annotations.Nullable;
import studio.hairline.people.Contact;

/** A way to reach them that stands in the text itself. @param value as they wrote it */
public record Reach(Kind kind, String value) {

    /** What kind of way it is. */
    public enum Kind {
        PHONE("Phone"),
        EMAIL("E-mail"),
        HANDLE("Handle");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @return the contact with this in it, in place of what was there */
    public Contact into(Contact one) {
        return new Contact(
                one.name(),
                kind == Kind.EMAIL ? value : one.email(),
                kind == Kind.PHONE ? value : one.phoneGiven(),
                kind == Kind.HANDLE ? value : one.handle(),
                one.clientCode(),
                one.language());
    }

    public boolean isNewTo(Contact one) {
        return !into(one).equals(one) && !(kind == Kind.PHONE && same(into(one).phone(), one.phone()));
    }

    private static boolean same(@Nullable String here, @Nullable String there) {
        return here != null && here.equals(there);
    }
}
