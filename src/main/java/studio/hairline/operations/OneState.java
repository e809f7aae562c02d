package studio.hairline.operations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all tables as of one instant: less than serializable is one instant a table on H2. Only the outermost transaction has a
 * say: whoever asks such a method within one of their own has to carry this, too.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
public @interface OneState {}
