package studio.hairline.leads;

/** The day of a lead that a figure goes by. */
public enum Dated {
    RECEIVED,
    CONVERTED,
    LOST
}
