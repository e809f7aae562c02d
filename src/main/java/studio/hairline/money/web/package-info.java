/** The page a client opens to read and answer a quote, without signing in. */
@NullMarked
package studio.hairline.money.web;

import org.jspecify.annotations.NullMarked;
