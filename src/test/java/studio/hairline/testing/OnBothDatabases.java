package studio.hairline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the whole test class twice: once on H2, once on a real PostgreSQL.
 *
 * <pre>{@code
 * @OnBothDatabases
 * class LeadsTest {
 *     @Autowired Leads leads;          // any bean of the program
 *     @Autowired TestStudio studio;    // whom to act as, the clock, rows by hand
 *
 *     @Test
 *     void staffReceiveAnInquiry() {
 *         studio.actAsStaff();         // until the test ends; each test begins as the owner
 *         studio.clock().setTo("2026-03-08T07:59:00Z");
 *         …
 *     }
 * }
 * }</pre>
 *
 * The program (without web) starts once per database for all classes of the run. Each test begins with an empty database
 * but for the studio ("Test Studio", America/Chicago, USD) and two users, {@link TestStudio#OWNER} and
 * {@link TestStudio#STAFF}; it ends committed, nothing is rolled back. Where one history serves all tests of a class, as they only
 * read, the class says {@code @TestInstance(PER_CLASS)} and tells it in a method {@link Told}: the studio is fresh once per database,
 * and each test begins at the hour at which the history ended; what one changes after all stands in {@link TestStudio#andBack}. Test methods may take beans as parameters.
 * {@code @ParameterizedTest} and {@code @Nested} work as ever.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ClassTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}
