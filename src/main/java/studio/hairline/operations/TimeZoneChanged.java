package studio.hairline.operations;

import java.time.ZoneId;

/** The studio moved its clock: every studio day is to be worked out again, in the same transaction. */
public record TimeZoneChanged(ZoneId from, ZoneId to) {}
