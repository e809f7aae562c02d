package studio.hairline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method that tells the history which all tests of a class read, once on each database. It stands in a class of one instance
 * ({@code @TestInstance(PER_CLASS)}), which goes from one database to the other: whatever it keeps is set anew here.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Told {}
