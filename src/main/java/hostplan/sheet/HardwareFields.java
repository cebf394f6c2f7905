package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.project.ConfigurationEdits;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The columns of hardware figures, which servers and configurations have in common.
final class HardwareFields {

    private HardwareFields() {}

    static Field<HardwareConfiguration, ?> model() {
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .guarded(
                        "model",
                        new ReferenceCell(ObjectKind.SERVER_MODEL),
                        (hardware, _) -> hardware.model(),
                        (hardware, model, context) ->
                                Parsed.value(
                                        ConfigurationEdits.withModel(
                                                hardware, model, context.index())))
                .list()
                .getFirst();
    }

    /// Processors, memory, storage, network and power.
    static List<Field<HardwareConfiguration, ?>> figures() {
        Fields<HardwareConfiguration> fields = new Fields<>(ObjectKind.CONFIGURATION);
        words(fields, "processor", Totals::processor, (totals, value) -> totals.processor = value);
        figure(
                fields,
                "sockets",
                WholeCell.from(1),
                Totals::sockets,
                (totals, value) -> totals.sockets = value);
        figure(
                fields,
                "cores",
                WholeCell.from(1),
                Totals::cores,
                (totals, value) -> totals.cores = value);
        figure(
                fields,
                "threads",
                WholeCell.from(1),
                Totals::threads,
                (totals, value) -> totals.threads = value);
        figure(
                fields,
                "memory",
                AmountCell.MEMORY,
                Totals::memory,
                (totals, value) -> totals.memory = value);
        words(fields, "drives", Totals::drives, (totals, value) -> totals.drives = value);
        figure(
                fields,
                "disk",
                AmountCell.DISK,
                Totals::disk,
                (totals, value) -> totals.disk = value);
        figure(
                fields,
                "iops",
                WholeCell.large(),
                Totals::iops,
                (totals, value) -> totals.iops = value);
        figure(
                fields,
                "network",
                NetworkCell.NETWORK,
                Totals::network,
                (totals, value) -> totals.network = value);
        fields.guarded(
                "watts",
                WholeCell.from(0, "W"),
                (hardware, context) -> figures(hardware, context).watts(),
                stated((totals, value) -> totals.watts = value));
        return fields.list();
    }

    private static void words(
            Fields<HardwareConfiguration> fields,
            String key,
            Function<Totals, String> get,
            BiConsumer<Totals.Draft, String> set) {
        fields.guarded(
                key,
                TextCell.LINE,
                (hardware, context) ->
                        Optional.of(get.apply(context.index().totals(hardware)))
                                .filter(text -> !text.isEmpty()),
                stated((totals, value) -> set.accept(totals, value.orElse(""))));
    }

    private static <V> void figure(
            Fields<HardwareConfiguration> fields,
            String key,
            Cell<V> cell,
            Function<Totals, Optional<V>> get,
            BiConsumer<Totals.Draft, Optional<V>> set) {
        fields.guarded(
                key,
                cell,
                (hardware, context) -> get.apply(context.index().totals(hardware)),
                stated(set));
    }

    static Field<HardwareConfiguration, ?> rackUnits() {
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .guarded(
                        "rackUnits",
                        RackUnitsCell.HEIGHT,
                        (hardware, context) -> figures(hardware, context).rackUnits(),
                        unlessOfModel((Totals.Draft totals, Optional<RackUnits> value) ->
                                totals.rackUnits = value))
                .list()
                .getFirst();
    }

    static List<Field<HardwareConfiguration, ?>> measures() {
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .guarded(
                        "depth",
                        WholeCell.from(1, "mm"),
                        (hardware, context) -> figures(hardware, context).depthMm(),
                        unlessOfModel((Totals.Draft totals, Optional<Integer> value) ->
                                totals.depthMm = value))
                .guarded(
                        "weight",
                        DecimalCell.notNegative("kg"),
                        (hardware, context) -> figures(hardware, context).weightKg(),
                        unlessOfModel((Totals.Draft totals, Optional<BigDecimal> value) ->
                                totals.weightKg = value))
                .list();
    }

    private static Figures figures(HardwareConfiguration hardware, CellContext context) {
        return Figures.of(hardware, context.index());
    }

    /// Figures that follow from parts are changed by changing the parts.
    private static <V> Field.Put<HardwareConfiguration, V> stated(
            BiConsumer<Totals.Draft, Optional<V>> set) {
        return (hardware, value, context) ->
                hardware.build() instanceof Totals stated
                        ? Parsed.value(
                                hardware.with(draft ->
                                        draft.build =
                                                stated.with(totals -> set.accept(totals, value))))
                        : context.problem("parts.figure", hardware.name());
    }

    /// Height, depth and weight are stated in one place: the model where there is one.
    private static <V> Field.Put<HardwareConfiguration, V> unlessOfModel(
            BiConsumer<Totals.Draft, Optional<V>> set) {
        return (hardware, value, context) -> {
            Optional<ServerModel> model = figures(hardware, context).model();
            return model.isPresent()
                    ? context.problem("model.figure", model.get().name())
                    : stated(set).into(hardware, value, context);
        };
    }
}
