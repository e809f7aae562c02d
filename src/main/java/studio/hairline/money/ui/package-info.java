/** The list of the ledger's entries, for the owner. */
@NullMarked
package studio.hairline.money.ui;

import org.jspecify.annotations.NullMarked;
