package studio.hairline.receipts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import studio.hairline.receipts.Board;
import studio.hairline.ui.EmptyState;
import studio.hairline.ui.Formats;
import studio.hairline.ui.Glyph;
import studio.hairline.ui.PageHeader;

/** Receipts of the bank or terminal beside the payments of the ledger: what belongs together, and what stands alone. */
@Route("money/receipts")
@PageTitle("Receipts · Hairline")
@RolesAllowed("OWNER")
class ReceiptsView extends Main {

    private final ReceiptBeans beans;
    private final List<Component> lists = new ArrayList<>();
    private final PageHeader header = new PageHeader("Receipts", "", new Anchor("money", "Money"));

    ReceiptsView(ReceiptBeans beans) {
        this.beans = beans;
        addClassName("page");
        setId("content");
        add(header, new FileCard(beans, this::show));
        show();
    }

    private void show() {
        Board board = beans.receipts().board();
        header.say(Formats.count(board.proposed().size()) + " to confirm · "
                + Formats.count(board.receipts().size()) + " without a payment · "
                + Formats.count(board.payments().size()) + " without a receipt"
                + (board.isCut() ? " · only the latest are read and counted" : ""));
        remove(lists);
        lists.clear();
        lists.addAll(new Lists(beans, new MatchActs(beans, this::show)).of(board));
        if (board.isEmpty()) {
            lists.add(new EmptyState(Glyph.CHECK_CIRCLE, "No receipt is kept yet. Send a file of them above."));
        }
        add(lists);
    }
}
