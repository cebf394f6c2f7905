package hostplan.hardware;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A power supply.
///
/// @param watts at its output at most
/// @param form what it slides into, such as `crps`, `atx` or `dell-15g`
/// @param grade such as `80 PLUS Titanium`
/// @param plateVoltAmps what its plate says it draws at most at the inlet, in volt-amperes
public record PowerSupply(
        int watts,
        String form,
        String grade,
        Optional<Efficiency> efficiency,
        Optional<Integer> plateVoltAmps)
        implements PartFacts {

    @Override
    public PartKind kind() {
        return PartKind.POWER_SUPPLY;
    }

    /// Its own loss is counted by its efficiency.
    @Override
    public Optional<BigDecimal> idleWatts() {
        return Optional.of(BigDecimal.ZERO);
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return Optional.of(BigDecimal.ZERO);
    }

    /// The same with some facts changed.
    public PowerSupply with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A power supply that is being put together.
    public static final class Draft {
        public int watts;
        public String form = "";
        public String grade = "";
        public Optional<Efficiency> efficiency = Optional.empty();
        public Optional<Integer> plateVoltAmps = Optional.empty();

        public Draft() {}

        private Draft(PowerSupply from) {
            watts = from.watts;
            form = from.form;
            grade = from.grade;
            efficiency = from.efficiency;
            plateVoltAmps = from.plateVoltAmps;
        }

        public PowerSupply build() {
            return new PowerSupply(watts, form, grade, efficiency, plateVoltAmps);
        }
    }
}
