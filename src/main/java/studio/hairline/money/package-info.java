/** What was asked, paid, credited, kept, given back and earned: a ledger of each lead that always balances. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"figures", "team", "operations", "history", "people", "tallies", "leads", "ui"})
package studio.hairline.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
