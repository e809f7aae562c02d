/** The pictures of photos, for whoever has signed in. */
@NullMarked
package studio.hairline.record.web;

import org.jspecify.annotations.NullMarked;
