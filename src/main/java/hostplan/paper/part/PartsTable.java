package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.drawing.SlotNames;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.SlotGroup;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.project.MachinePrice;
import hostplan.sheet.PartFactsText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The model and what is in its slots: equal parts of one group of slots in one row. Prices are
/// net, in the currency of the project.
final class PartsTable {

    private static final PartFactsText FACTS = new PartFactsText(Locale.ROOT);

    private final PaperTexts texts;
    private final Machine machine;
    private final SlotNames names;
    private final PriceSum sum;
    private final Map<String, PriceLine> prices;

    PartsTable(PlanSource source, HardwareConfiguration configuration, Machine machine) {
        this.machine = machine;
        texts = source.texts();
        names = new SlotNames(texts.drawingWords());
        sum = MachinePrice.ofParts(source.index(), configuration);
        prices =
                sum.lines().stream()
                        .collect(Collectors.toMap(line -> line.item().id(), Function.identity()));
    }

    List<Block> blocks() {
        List<Row> rows = rows();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Heading.section(texts.text("hardware.parts")),
                        new Table(columns(), rows).withoutEmptyColumns());
    }

    private List<Column> columns() {
        String currency = sum.valuation().currency().getCurrencyCode();
        return List.of(
                Column.left(texts.text("hardware.parts.slot")).key(),
                Column.left(texts.text("hardware.parts.part")),
                Column.left(texts.text("hardware.parts.facts")),
                Column.left(texts.text("hardware.parts.number")),
                Column.right(texts.text("hardware.parts.count")),
                Column.right(texts.text("hardware.parts.each", currency))
                        .only(Disclosure.INTERNAL_COST),
                Column.right(texts.text("hardware.parts.together", currency))
                        .only(Disclosure.INTERNAL_COST));
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        machine.model()
                .ifPresent(model ->
                        rows.add(
                                row(
                                        texts.text("hardware.parts.model"),
                                        model.name(),
                                        "",
                                        model.partNumber(),
                                        1,
                                        model.id())));
        SlotGroup.of(machine).forEach(group -> group(group, rows));
        machine.lost()
                .forEach(lost ->
                        rows.add(
                                row(
                                        names.slot(lost.slot()),
                                        texts.text("hardware.parts.lost"),
                                        "",
                                        "",
                                        1,
                                        lost.part())));
        if (!rows.isEmpty()) {
            rows.add(
                    Row.of(
                                    texts.text("hardware.parts.sum"),
                                    "",
                                    "",
                                    "",
                                    "",
                                    "",
                                    net(sum.exactNet()))
                            .total()
                            .only(Disclosure.INTERNAL_COST));
        }
        return rows;
    }

    private void group(SlotGroup group, List<Row> rows) {
        Map<Part, List<Slot>> filled = new LinkedHashMap<>();
        for (Slot slot : group.all(machine)) {
            machine.in(slot)
                    .ifPresent(
                            part -> filled.computeIfAbsent(part, _ -> new ArrayList<>()).add(slot));
        }
        filled.forEach((part, slots) ->
                rows.add(
                        row(
                                slots(group, slots),
                                part.fullName(),
                                FACTS.of(part.facts()),
                                part.partNumber(),
                                slots.size(),
                                part.id())));
    }

    private Row row(
            String slots, String name, String facts, String number, int count, String priced) {
        Optional<PriceLine> price =
                Optional.ofNullable(prices.get(priced))
                        .map(line -> new PriceLine(line.item(), count, line.price(), line.unit()));
        return Row.of(
                slots,
                name,
                facts,
                number,
                texts.amounts().number(count),
                net(price.flatMap(line -> line.unit().known())),
                net(price.flatMap(PriceLine::sum)));
    }

    private String net(Optional<Fraction> amount) {
        return amount.map(sum.valuation()::money)
                .map(texts.amounts()::moneyAlone)
                .orElse(texts.unknown());
    }

    /// "Memory 1–8, 17"
    private String slots(SlotGroup group, List<Slot> slots) {
        return names.group(group)
                + " "
                + NumberRanges.of(slots.stream().map(Slot::position).toList());
    }
}
