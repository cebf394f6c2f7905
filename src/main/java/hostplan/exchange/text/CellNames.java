package hostplan.exchange.text;

/// Names of cells as spreadsheets have them.
public final class CellNames {

    private static final int LETTERS = 26;

    private CellNames() {}

    /// The letters of a column counted from 0: `A`, `Z`, `AA`.
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
