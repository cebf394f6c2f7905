package hostplan.ui.grid;

/// By which column rows are sorted.
public record GridSort(String column, Direction direction) {

    /// From the least or from the greatest; what is not known comes last in both.
    public enum Direction {
        RISING,
        FALLING;

        public Direction opposite() {
            return this == RISING ? FALLING : RISING;
        }
    }
}
