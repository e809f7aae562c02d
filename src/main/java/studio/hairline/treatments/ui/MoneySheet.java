package studio.hairline.treatments.ui;

import java.util.List;
import studio.hairline.money.Balance;
import studio.hairline.money.MoneyLine;
import studio.hairline.money.MoneyRules;

/**
 * What the owner sees of a lead's money.
 *
 * @param lines the latest first
 */
record MoneySheet(Balance balance, List<MoneyLine> lines, MoneyRules rules) {}
