/** The addresses under {@code /api} that programs read, each with a token. */
@NullMarked
package studio.hairline.api.web;

import org.jspecify.annotations.NullMarked;
