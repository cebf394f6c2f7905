package hostplan.sheet;

import hostplan.hardware.HardwareConfiguration;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The hardware configurations.
final class ConfigurationTable {

    private ConfigurationTable() {}

    static Table<HardwareConfiguration> table() {
        Fields<HardwareConfiguration> fields = new Fields<>(ObjectKind.CONFIGURATION);
        fields.required(
                "name",
                TextCell.LINE,
                HardwareConfiguration::name,
                (hardware, value) -> hardware.with(draft -> draft.name = value));
        fields.add(HardwareFields.model());
        HardwareFields.figures().forEach(fields::add);
        fields.add(HardwareFields.rackUnits());
        HardwareFields.measures().forEach(fields::add);
        new PriceFields<HardwareConfiguration>(
                        HardwareConfiguration::price,
                        (hardware, value) -> hardware.with(draft -> draft.price = value))
                .addTo(fields);
        fields.notes(
                HardwareConfiguration::notes,
                (hardware, value) -> hardware.with(draft -> draft.notes = value));
        fields.readOnly(
                "users",
                WholeCell.from(0),
                (hardware, context) -> Optional.of(users(hardware, context)));
        return new ObjectTable<>(
                ObjectKind.CONFIGURATION,
                HardwareConfiguration.class,
                fields.list(),
                ConfigurationTable::beside);
    }

    private static List<Object> beside(HardwareConfiguration hardware, CellContext context) {
        List<Object> beside = new ArrayList<>(2);
        beside.add(users(hardware, context));
        hardware.model().flatMap(context.index()::serverModel).ifPresent(beside::add);
        context.index().machine(hardware).ifPresent(beside::add);
        return beside;
    }

    private static int users(HardwareConfiguration hardware, CellContext context) {
        return context.index().serversWith(hardware.id()).size();
    }
}
