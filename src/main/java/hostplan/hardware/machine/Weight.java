package hostplan.hardware.machine;

import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;

import java.math.BigDecimal;
import java.util.Optional;

/// What a machine weighs: its model as the maker states it, and its parts. A model that does not
/// state its places is listed with the weight of the whole machine, and parts would count twice.
final class Weight {

    private Weight() {}

    /// Empty where the weight of the model is not known, which is most of it. Parts that do not say
    /// count nothing.
    static Optional<BigDecimal> of(Machine machine) {
        return machine.model()
                .flatMap(ServerModel::weightKg)
                .map(each -> isWhole(machine) ? each : each.add(ofParts(machine)));
    }

    /// Whether the weight of the model is that of the whole machine.
    static boolean isWhole(Machine machine) {
        return machine.model().filter(model -> !model.statesPlaces()).isPresent();
    }

    static BigDecimal ofParts(Machine machine) {
        return machine.parts().values().stream()
                .flatMap(each -> each.weightKg().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static long unknown(Machine machine) {
        return machine.parts().values().stream()
                .map(Part::weightKg)
                .filter(Optional::isEmpty)
                .count();
    }
}
