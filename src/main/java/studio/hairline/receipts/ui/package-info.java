/** The page on which receipts and payments are matched. */
@NullMarked
package studio.hairline.receipts.ui;

import org.jspecify.annotations.NullMarked;
