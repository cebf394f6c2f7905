package hostplan.exchange.csv;

import hostplan.amount.BandwidthText;
import hostplan.amount.DecimalMark;
import hostplan.amount.Parsed;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.DateOrder;
import hostplan.exchange.value.DecimalMarks;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes the columns of a list: what each becomes, and how its cells are to be read, judged from
/// all of them together.
final class Columns {

    private static final Set<String> WITH_UNIT =
            Set.of("memory", "memoryUsed", "disk", "diskProvisioned", "diskUsed");
    private static final Set<String> DATES = Set.of("purchaseDate", "warrantyUntil");
    private static final Set<String> NUMERIC =
            Set.of(
                    "memory",
                    "memoryUsed",
                    "disk",
                    "drives",
                    "diskProvisioned",
                    "diskUsed",
                    "price",
                    "watts",
                    "iops",
                    "network",
                    "cores",
                    "coresEach",
                    "threads",
                    "sockets",
                    "vcpus",
                    "depth",
                    "maximumKg",
                    "maximumWatts",
                    "count");
    private static final Pattern BARE = Pattern.compile("[0-9][0-9.,]*");

    private final Layout layout;
    private final List<ListRow> rows;
    private final ImportOptions options;
    private final List<ColumnTarget> targets;

    Columns(Layout layout, List<ListRow> rows, ImportOptions options, HeadingWords words) {
        this.layout = layout;
        this.rows = rows;
        this.options = options;
        this.targets =
                ColumnTargets.of(
                        layout, options, words, heading -> !cells(heading.index()).isEmpty());
    }

    List<Column> make(ImportResult.Collector into, Provenance header) {
        DecimalMark usual = usualMark();
        List<Column> columns = new ArrayList<>();
        for (ColumnHeading heading : layout.headings()) {
            Column column = column(heading, usual);
            columns.add(column);
            if (!column.readable()) {
                into.warnings.add(ImportWarning.of(header, heading.letters(), column.remark()));
            } else if (isGuessedDate(column)) {
                into.warnings.add(ImportWarning.of(header, heading.letters(), guess(column)));
            }
        }
        return columns;
    }

    private Column column(ColumnHeading heading, DecimalMark usual) {
        ColumnTarget target = resolved(heading);
        String key = target instanceof ColumnTarget.Known(String known, var _) ? known : "";
        List<String> cells = cells(heading.index());
        Optional<String> unit = unit(heading, target);
        ColumnStyle style =
                new ColumnStyle(
                        noun(key, heading),
                        options.decimalMark().or(() -> DecimalMarks.shownBy(cells)).orElse(usual),
                        DateOrder.shownBy(cells).orElse(usualOrder(usual)),
                        unit,
                        unit.flatMap(Columns::currency).or(options::currency));
        boolean unitMissing =
                WITH_UNIT.contains(key)
                        && style.unit().isEmpty()
                        && !cells.isEmpty()
                        && cells.stream().allMatch(cell -> BARE.matcher(cell).matches());
        return unitMissing
                ? new Column(heading, target, style, false, unitMissing(heading))
                : new Column(heading, target, style, true, remark(heading, key));
    }

    private static String unitMissing(ColumnHeading heading) {
        return "The column “"
                + heading.text()
                + "” has bare numbers and names no unit, so its cells were left empty. Choose the unit of the"
                + " column, or write it in the heading: “"
                + heading.text()
                + " (GB)”.";
    }

    private String remark(ColumnHeading heading, String key) {
        if (key.equals("hostname") && !hasKey("name")) {
            return "also the name";
        }
        return targets.get(heading.index()) instanceof ColumnTarget.Known(String known, var _)
                        && known.equals("he")
                ? "judged by its cells"
                : "";
    }

    private boolean hasKey(String key) {
        return indexOf(key).isPresent();
    }

    private Optional<Integer> rackColumn() {
        return indexOf("rack");
    }

    private Optional<Integer> indexOf(String wanted) {
        return layout.headings().stream()
                .map(ColumnHeading::index)
                .filter(column ->
                        targets.get(column) instanceof ColumnTarget.Known(String key, var _)
                                && key.equals(wanted))
                .findFirst();
    }

    private List<String> cells(int index) {
        return rows.stream()
                .map(row -> row.cell(index).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private DecimalMark usualMark() {
        List<String> numbers = new ArrayList<>();
        for (ColumnHeading heading : layout.headings()) {
            if (targets.get(heading.index()) instanceof ColumnTarget.Known(String key, var _)
                    && NUMERIC.contains(key)) {
                numbers.addAll(cells(heading.index()));
            }
        }
        return options.decimalMark()
                .or(() -> DecimalMarks.shownBy(numbers))
                .orElse(layout.separator() == ';' ? DecimalMark.COMMA : DecimalMark.POINT);
    }

    private static DateOrder usualOrder(DecimalMark usual) {
        return switch (usual) {
            case COMMA -> DateOrder.DAY_FIRST;
            case POINT -> DateOrder.MONTH_FIRST;
        };
    }

    private boolean isGuessedDate(Column column) {
        List<String> cells = cells(column.heading().index());
        return DATES.contains(column.key())
                && DateOrder.matters(cells)
                && DateOrder.shownBy(cells).isEmpty();
    }

    private static String guess(Column column) {
        return "The dates under “"
                + column.heading().text()
                + "” can be read in two ways; they were read with the "
                + (column.style().dates() == DateOrder.DAY_FIRST ? "day" : "month")
                + " first.";
    }

    private static Optional<String> unit(ColumnHeading heading, ColumnTarget target) {
        Optional<String> chosen =
                target instanceof ColumnTarget.Known(var _, Optional<String> named)
                        ? named.map(unit -> unit.toLowerCase(Locale.ROOT))
                        : Optional.empty();
        return chosen.or(heading::unit);
    }

    private static Optional<Currency> currency(String unit) {
        String code = unit.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static String noun(String key, ColumnHeading heading) {
        return switch (key) {
            case "cores", "coresEach" -> "number of cores";
            case "threads" -> "number of threads";
            case "sockets" -> "number of processors";
            case "vcpus" -> "number of vCPUs";
            case "watts", "maximumWatts" -> "number of watts";
            case "iops" -> "number of operations a second";
            case "depth" -> "depth in millimetres";
            case "maximumKg" -> "weight in kilograms";
            case "units" -> "number of rack units";
            case "count" -> "count";
            default -> "value for “" + heading.text() + "”";
        };
    }

    /// Some headings mean either of two things; the cells tell.
    private ColumnTarget resolved(ColumnHeading heading) {
        ColumnTarget target = targets.get(heading.index());
        String key = target instanceof ColumnTarget.Known(String known, var _) ? known : "";
        if (layout.kind() == ObjectKind.SERVER && key.equals("he")) {
            return positionOrHeight(heading);
        }
        boolean named =
                layout.kind() == ObjectKind.VM && key.equals("network") && namesNetworks(heading);
        return named ? new ColumnTarget.Unrecognised() : target;
    }

    /// Whether the cells say something, and none a bandwidth: `VLAN 10`.
    private boolean namesNetworks(ColumnHeading heading) {
        List<String> cells = cells(heading.index());
        return !options.columns().containsKey(heading.plain())
                && !cells.isEmpty()
                && cells.stream()
                        .map(cell -> BandwidthText.listed(cell, DecimalMark.POINT))
                        .allMatch(Parsed.Problem.class::isInstance);
    }

    /// `HE` and `U` stand above positions as well as above heights.
    private ColumnTarget positionOrHeight(ColumnHeading heading) {
        boolean position =
                !hasKey("position")
                        && new PositionOrHeight(rows, heading.index(), rackColumn()).isPosition();
        return ColumnTarget.known(position ? "position" : "rackUnits");
    }
}
