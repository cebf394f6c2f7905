package hostplan.drawing;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Numbering;
import hostplan.inventory.Rack;

import java.util.stream.IntStream;

/// What the units of a rack are called on its posts. Positions are counted from below everywhere
/// else.
public record UnitNames(Rack rack) {

    /// What is written at a unit that is counted from below, from 1.
    public String of(int unit) {
        return String.valueOf(
                rack.numbering() == Numbering.FROM_BELOW ? unit : rack.units() + 1 - unit);
    }

    /// The units that something takes, such as `21`, `21–22` or `10.5`.
    public String of(RackUnits position, RackUnits height) {
        int halves = Math.max(1, height.halves());
        int first =
                rack.numbering() == Numbering.FROM_BELOW
                        ? position.halves()
                        : 2 * rack.units() + 4 - position.halves() - halves;
        int last = Math.floorDiv(first + halves - 1, 2);
        String begin = first < 0 ? String.valueOf(first / 2) : new RackUnits(first).toString();
        return first % 2 == 0 && first / 2 == last ? begin : range(begin, first, last);
    }

    private static String range(String begin, int first, int last) {
        return last <= Math.floorDiv(first, 2) ? begin : begin + "–" + last;
    }

    IntStream all() {
        return IntStream.rangeClosed(1, rack.units());
    }
}
