package studio.hairline.money;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import studio.hairline.tallies.Portion;
import studio.hairline.tallies.PortionReader;
import studio.hairline.tallies.PortionReader.Cut;
import studio.hairline.team.ForOwner;

/** Entries of the ledger told apart, each part over the very rows its filter lists. */
@Service
@ForOwner
public class MoneySplits {

    private final PortionReader reader;

    MoneySplits(PortionReader reader) {
        this.reader = reader;
    }

    @Transactional(readOnly = true)
    public List<Portion> of(MoneySplit split, MoneyFilter entries) {
        Cut cut = new Cut(MoneyFigures.TABLE, split.sql(), entries.of().cents());
        return reader.read(cut, entries.where(), entries.where());
    }
}
