package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.project.ConfigurationEdits;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;

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
                        HardwareFields::withModel)
                .list()
                .getFirst();
    }

    /// Parts are in the slots of their model, and another one has others.
    private static Parsed<HardwareConfiguration> withModel(
            HardwareConfiguration hardware, Optional<String> model, CellContext context) {
        boolean filled =
                hardware.build() instanceof Assembly assembly && !assembly.fitted().isEmpty();
        if (model.equals(hardware.model())) {
            return Parsed.value(hardware);
        }
        return filled
                ? context.problem("parts.model", hardware.name())
                : Parsed.value(ConfigurationEdits.withModel(hardware, model, context.index()));
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
        figure(
                fields,
                "watts",
                WholeCell.from(0, "W"),
                (hardware, context) -> figures(hardware, context).watts(),
                (totals, value) -> totals.watts = value);
        return fields.list();
    }

    private static void words(
            Fields<HardwareConfiguration> fields,
            String key,
            Function<Totals, String> get,
            BiConsumer<Totals.Draft, String> set) {
        figure(
                fields,
                key,
                TextCell.LINE,
                (hardware, context) ->
                        Optional.of(get.apply(context.index().totals(hardware)))
                                .filter(text -> !text.isEmpty()),
                (totals, value) -> set.accept(totals, value.orElse("")));
    }

    private static <V> void figure(
            Fields<HardwareConfiguration> fields,
            String key,
            Cell<V> cell,
            Function<Totals, Optional<V>> get,
            BiConsumer<Totals.Draft, Optional<V>> set) {
        figure(
                fields,
                key,
                cell,
                (HardwareConfiguration hardware, CellContext context) ->
                        get.apply(context.index().totals(hardware)),
                set);
    }

    private static <V> void figure(
            Fields<HardwareConfiguration> fields,
            String key,
            Cell<V> cell,
            Field.Get<HardwareConfiguration, V> get,
            BiConsumer<Totals.Draft, Optional<V>> set) {
        fields.guarded(key, cell, get, stated(key, cell, get, set));
    }

    static Field<HardwareConfiguration, ?> rackUnits() {
        return measure(
                "rackUnits",
                RackUnitsCell.HEIGHT,
                Figures::rackUnits,
                (totals, value) -> totals.rackUnits = value);
    }

    static List<Field<HardwareConfiguration, ?>> measures() {
        return List.of(
                measure(
                        "depth",
                        WholeCell.from(1, "mm"),
                        Figures::depthMm,
                        (totals, value) -> totals.depthMm = value),
                measure(
                        "weight",
                        DecimalCell.notNegative("kg"),
                        Figures::weightKg,
                        (totals, value) -> totals.weightKg = value));
    }

    private static <V> Field<HardwareConfiguration, ?> measure(
            String key,
            Cell<V> cell,
            Function<Figures, Optional<V>> get,
            BiConsumer<Totals.Draft, Optional<V>> set) {
        Field.Get<HardwareConfiguration, V> figure =
                (hardware, context) -> get.apply(figures(hardware, context));
        return new Fields<HardwareConfiguration>(ObjectKind.CONFIGURATION)
                .guarded(key, cell, figure, unlessOfModel(key, cell, figure, set))
                .list()
                .getFirst();
    }

    private static Figures figures(HardwareConfiguration hardware, CellContext context) {
        return Figures.of(hardware, context.index());
    }

    /// Figures that follow from parts are changed by changing the parts. One that says the same
    /// changes nothing; of another one both are told.
    private static <V> Field.Put<HardwareConfiguration, V> stated(
            String key,
            Cell<V> cell,
            Field.Get<HardwareConfiguration, V> get,
            BiConsumer<Totals.Draft, Optional<V>> set) {
        return (hardware, value, context) ->
                switch (hardware.build()) {
                    case Totals totals ->
                            Parsed.value(
                                    hardware.with(draft ->
                                            draft.build =
                                                    totals.with(
                                                            other -> set.accept(other, value))));
                    case Assembly _ -> {
                        String here = text(cell, get.of(hardware, context), context);
                        String wanted = text(cell, value, context);
                        yield SameFigure.is(key, here, wanted)
                                ? Parsed.value(hardware)
                                : context.problem(
                                        "parts.figure",
                                        hardware.name(),
                                        context.texts().heading(ObjectKind.CONFIGURATION, key),
                                        here,
                                        wanted);
                    }
                };
    }

    private static <V> String text(Cell<V> cell, Optional<V> value, CellContext context) {
        return value.map(known -> cell.text(known, context))
                .orElseGet(() -> context.texts().text("nothing"));
    }

    /// Height, depth and weight are stated in one place: the model where there is one.
    private static <V> Field.Put<HardwareConfiguration, V> unlessOfModel(
            String key,
            Cell<V> cell,
            Field.Get<HardwareConfiguration, V> get,
            BiConsumer<Totals.Draft, Optional<V>> set) {
        return (hardware, value, context) -> {
            Optional<ServerModel> model = figures(hardware, context).model();
            if (model.isEmpty()) {
                return stated(key, cell, get, set).into(hardware, value, context);
            }
            String here = text(cell, get.of(hardware, context), context);
            return here.equals(text(cell, value, context))
                    ? Parsed.value(hardware)
                    : context.problem("model.figure", model.get().name());
        };
    }
}
