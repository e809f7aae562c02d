package studio.hairline.api;

import java.time.Instant;

/** An address that is told what happens. */
public record Webhook(long id, String url, Instant madeAt) {}
