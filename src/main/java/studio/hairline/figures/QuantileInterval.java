package studio.hairline.figures;

import java.util.OptionalLong;

/** Where a median or a p90 may well lie; an empty end lies beyond what has been watched. */
public record QuantileInterval(OptionalLong low, OptionalLong high) {}
