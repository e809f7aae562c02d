package studio.hairline.operations;

import java.time.ZoneId;

/** The studio moved its clock: every studio day is to be worked out again, in the same transaction, and a while later. */
public record TimeZoneChanged(ZoneId from, ZoneId to) {}
