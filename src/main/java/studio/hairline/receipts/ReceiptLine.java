package studio.hairline.receipts;

import java.time.LocalDate;

/**
 * What a line of the file says came in.
 *
 * @param payer as the file names them; may be empty
 * @param reference such as the number of the transaction; may be empty
 */
public record ReceiptLine(LocalDate day, long cents, String payer, String reference) {

    private static final int LONGEST = 200;

    public ReceiptLine {
        payer = cut(payer);
        reference = cut(reference);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }
}
