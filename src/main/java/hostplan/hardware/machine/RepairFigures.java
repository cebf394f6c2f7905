package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.Part;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.ServerModel;
import hostplan.hardware.UsualFigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is expected to fail in a machine in a year.
///
/// @param lines by part, in the order of the slots, then the board of the model
public record RepairFigures(List<Line> lines) {

    public RepairFigures {
        lines = List.copyOf(lines);
    }

    /// Equal parts.
    ///
    /// @param part empty for the board that is built into a model
    /// @param count how many are in the machine
    /// @param perYear share of them that fails in a year
    /// @param hours to replace one
    /// @param usual what is usual of its kind, where nobody states its failure rate
    public record Line(
            Optional<Part> part,
            int count,
            Fraction perYear,
            Fraction hours,
            Optional<UsualFigure> usual) {

        /// Failures in a year of all of them.
        public Fraction failures() {
            return perYear.times(count);
        }
    }

    /// What repairs cost in a year.
    ///
    /// @param amount in the currency of the prices, without what has none
    /// @param unpriced parts without a price; of them only the work counts
    public record Cost(Fraction amount, List<Line> unpriced) {

        public Cost {
            unpriced = List.copyOf(unpriced);
        }
    }

    static RepairFigures of(Machine machine) {
        List<Line> lines = new ArrayList<>();
        PartCount.of(machine).forEach(each -> lines.add(line(each.part(), each.count())));
        machine.model().filter(RepairFigures::hasBoard).ifPresent(_ -> lines.add(board()));
        return new RepairFigures(lines.stream().filter(RepairFigures::fails).toList());
    }

    private static Line line(Part part, int count) {
        UsualFigure usual = UsualFailures.perYear(part.facts());
        return new Line(
                Optional.of(part),
                count,
                part.failuresPerYear().map(Fraction::of).orElse(usual.value()),
                UsualFailures.hours(part.facts()).value(),
                part.failuresPerYear().isPresent() ? Optional.empty() : Optional.of(usual));
    }

    private static Line board() {
        UsualFigure usual = UsualFailures.ofBoard();
        return new Line(
                Optional.empty(),
                1,
                usual.value(),
                UsualFailures.boardHours().value(),
                Optional.of(usual));
    }

    private static boolean hasBoard(ServerModel model) {
        return model.slots().processors().map(ProcessorSlots::count).orElse(0) > 0;
    }

    private static boolean fails(Line line) {
        return line.perYear().signum() > 0;
    }

    /// Failures in a year.
    public Fraction failuresPerYear() {
        return lines.stream().map(Line::failures).reduce(Fraction.ZERO, Fraction::plus);
    }

    /// Hours of work in a year.
    public Fraction hoursPerYear() {
        return lines.stream()
                .map(each -> each.failures().times(each.hours()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /// Σ failures × (price + hours × rate).
    ///
    /// @param price of a part, in the currency of the rate
    /// @param hourlyRate what an hour of work costs
    public Cost costPerYear(Function<Part, Optional<Fraction>> price, Fraction hourlyRate) {
        Fraction amount = hoursPerYear().times(hourlyRate);
        List<Line> unpriced = new ArrayList<>();
        for (Line line : lines) {
            Optional<Fraction> each = line.part().flatMap(price);
            if (each.isEmpty()) {
                unpriced.add(line);
            } else {
                amount = amount.plus(line.failures().times(each.get()));
            }
        }
        return new Cost(amount, unpriced);
    }
}
