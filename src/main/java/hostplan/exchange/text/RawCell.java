package hostplan.exchange.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

import java.util.ArrayList;
import java.util.List;

/// A cell as it stands between separators.
record RawCell(String text, boolean quoted) {

    boolean isQuotedEmpty() {
        return quoted && text.isEmpty();
    }

    /// Quoted although nothing in it asks for that.
    boolean isQuotedForNothing() {
        return quoted
                && !text.isEmpty()
                && text.equals(text.strip())
                && text.chars().noneMatch(sign -> sign == '"' || sign == '\n' || isSeparator(sign));
    }

    static List<String> texts(List<RawCell> row) {
        return row.stream().map(RawCell::text).toList();
    }

    private static boolean isSeparator(int sign) {
        return Separators.USUAL.contains((char) sign);
    }

    /// Collects the cells of each record.
    static final class Handler extends AbstractBaseCsvCallbackHandler<List<RawCell>> {

        private List<RawCell> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long line) {
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(
                int index, char[] buffer, int offset, int length, boolean quoted) {
            // One more than allowed, so that a reader of the cell sees that it is too long.
            int kept = Math.min(length, InputLimits.CELL_CHARACTERS + 1);
            cells.add(new RawCell(new String(buffer, offset, kept), quoted));
        }

        @Override
        protected List<RawCell> buildRecord() {
            return cells;
        }
    }
}
