package studio.hairline.treatments;

/** A part of the scalp a price is for, as the consultation sheet has it. */
public record Area(String code, String label) {}
