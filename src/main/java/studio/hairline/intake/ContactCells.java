package studio.hairline.intake;

import org.jspecify.annotations.Nullable;
import studio.hairline.intake.file.Looks;
import studio.hairline.people.Contact;

/** Who a line is about. */
record ContactCells(Cells cells) {

    private static final int NAME = 200;

    Contact contact() {
        String email = real(Field.EMAIL, 254);
        if (!email.isEmpty() && Looks.of(email) != Looks.EMAIL) {
            throw cells.unfit(Field.EMAIL, "is no e-mail address");
        }
        return new Contact(
                name(), email, real(Field.PHONE, 60), cells.text(Field.HANDLE, 120), cells.text(Field.CODE, 60), null);
    }

    /** Nobody where the line has none of what one could be known by. */
    @Nullable
    Contact contactIfAny() {
        Contact contact = contact();
        return contact.isNamed() || contact.isReachable() ? named(contact) : null;
    }

    /** Somebody without a name is called what they can be reached by. */
    static Contact named(Contact contact) {
        if (contact.isNamed()) {
            return contact;
        }
        String email = contact.email();
        String name = email != null ? email : String.valueOf(contact.phoneGiven());
        return new Contact(name, email, contact.phoneGiven(), null, null, null);
    }

    /** A test of Meta's has a sentence where others have an address. */
    private String real(Field field, int longest) {
        return cells.isDummy(field) ? "" : cells.text(field, longest);
    }

    private String name() {
        String whole = cells.text(Field.NAME, NAME);
        String parts = (cells.text(Field.FIRST_NAME) + " " + cells.text(Field.LAST_NAME)).strip();
        String name = whole.isEmpty() ? parts : whole;
        if (name.length() > NAME) {
            throw new Unfit("The name is longer than " + NAME + " characters.");
        }
        return name;
    }
}
