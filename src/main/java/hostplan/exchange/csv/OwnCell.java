package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.value.DateText;
import hostplan.exchange.value.ListedNumbers;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Reads cells that go to one of the person's own columns.
final class OwnCell {

    private OwnCell() {}

    static void read(
            ColumnTarget.Own own,
            ListCell cell,
            Column column,
            CellSource source,
            DraftBuilder draft) {
        Parsed<String> text =
                switch (own.type()) {
                    case TEXT, CHOICE -> Parsed.value(cell.text());
                    case NUMBER ->
                            ListedNumbers.decimal(cell.text(), column.style())
                                    .map(BigDecimal::toPlainString);
                    case DATE ->
                            DateText.parse(
                                            cell.text(),
                                            column.style().dates(),
                                            DateText.OfMonth.FIRST)
                                    .map(LocalDate::toString);
                };
        switch (text) {
            case Parsed.Value<String>(String value) -> draft.putOwn(own.name(), value, source);
            case Parsed.Problem<String>(String message, String cure) ->
                    draft.fault(
                            new CellFault(
                                    own.name(),
                                    source.cell(),
                                    cell.text(),
                                    message,
                                    cure,
                                    CellFault.Effect.CELL));
        }
    }
}
