package hostplan.sheet;

import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.project.ObjectKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

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
        price(fields);
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

    /// Date and source are those of the price and go with it.
    private static void price(Fields<HardwareConfiguration> fields) {
        fields.optional(
                "price", MoneyCell.PRICE, of(Price::amount), ConfigurationTable::withAmount);
        fields.guarded(
                "priceDate",
                DateCell.DAY,
                (hardware, _) -> hardware.price().flatMap(Price::date),
                priced((Price price, Optional<LocalDate> value) ->
                        new Price(price.amount(), value, price.source())));
        fields.guarded(
                "priceSource",
                TextCell.LINE,
                (hardware, _) ->
                        hardware.price().map(Price::source).filter(source -> !source.isEmpty()),
                priced((Price price, Optional<String> value) ->
                        new Price(price.amount(), price.date(), value.orElse(""))));
    }

    private static HardwareConfiguration withAmount(
            HardwareConfiguration hardware, Optional<Money> amount) {
        Optional<Price> price =
                amount.map(money ->
                        hardware.price()
                                .map(old -> new Price(money, old.date(), old.source()))
                                .orElseGet(() -> new Price(money, Optional.empty(), "")));
        return hardware.with(draft -> draft.price = price);
    }

    private static <V> Field.Put<HardwareConfiguration, V> priced(
            BiFunction<Price, Optional<V>, Price> set) {
        return (hardware, value, context) ->
                hardware.price().isEmpty() && value.isPresent()
                        ? context.problem("price.none")
                        : Parsed.value(
                                hardware.with(draft ->
                                        draft.price =
                                                hardware.price()
                                                        .map(price -> set.apply(price, value))));
    }

    private static <V> Function<HardwareConfiguration, Optional<V>> of(Function<Price, V> get) {
        return hardware -> hardware.price().map(get);
    }

    private static List<Object> beside(HardwareConfiguration hardware, CellContext context) {
        List<Object> beside = new ArrayList<>(2);
        beside.add(users(hardware, context));
        hardware.model().flatMap(context.index()::serverModel).ifPresent(beside::add);
        return beside;
    }

    private static int users(HardwareConfiguration hardware, CellContext context) {
        return context.index().serversWith(hardware.id()).size();
    }
}
