package hostplan.ui.sheet;

import hostplan.document.ProjectObject;
import hostplan.inventory.Rack;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
import hostplan.sheet.ListText;
import hostplan.sheet.Sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may stand in a cell, to choose from while one types.
final class Suggestions {

    static final int MOST = 8;

    private static final int MOST_LOOKED_AT = 2_000;

    /// Columns of words that often say the same in several rows.
    private static final Set<String> RECURRING =
            Set.of(
                    "role",
                    "operatingSystem",
                    "owner",
                    "vendor",
                    "support",
                    "cluster",
                    "group",
                    "manufacturer",
                    "airflow",
                    "processor",
                    "drives",
                    "order");

    private final CellTexts texts;

    Suggestions(CellTexts texts) {
        this.texts = texts;
    }

    /// All that may stand in a column, in its natural order.
    List<String> all(Sheet sheet, Column column) {
        return switch (column.type()) {
            case ColumnType.Choice(var codes) ->
                    codes.stream().map(code -> texts.shown(code, column)).toList();
            case ColumnType.Reference(var kind) -> names(sheet.project(), kind);
            case ColumnType.References(var kind) -> names(sheet.project(), kind);
            case ColumnType.YesNo _ -> List.of("yes", "no");
            case ColumnType.Text _ ->
                    RECURRING.contains(column.key()) ? inUse(sheet, column) : List.of();
            case ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Memory _,
                    ColumnType.Disk _,
                    ColumnType.Network _,
                    ColumnType.Money _,
                    ColumnType.Date _,
                    ColumnType.Tags _ ->
                    List.of();
        };
    }

    /// Whether nothing else than what is suggested may stand there.
    static boolean closed(Column column) {
        return switch (column.type()) {
            case ColumnType.Choice _, ColumnType.Reference _, ColumnType.YesNo _ -> true;
            case ColumnType.Text _,
                    ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Memory _,
                    ColumnType.Disk _,
                    ColumnType.Network _,
                    ColumnType.Money _,
                    ColumnType.Date _,
                    ColumnType.References _,
                    ColumnType.Tags _ ->
                    false;
        };
    }

    /// Whether a cell holds several names, of which one is typed after the other.
    static boolean several(Column column) {
        return column.type() instanceof ColumnType.References;
    }

    /// The text after one of several names was taken, ready for the next.
    static String goingOn(String taken) {
        return taken + ", ";
    }

    /// What fits in a column; of several names the last one is completed, and those before it are
    /// not offered again.
    static List<String> fitting(Column column, List<String> all, String typed) {
        if (!several(column)) {
            return fitting(all, typed);
        }
        int last = ListText.startOfLast(typed);
        List<String> before = ListText.split(typed.substring(0, last));
        List<String> rest = all.stream().filter(name -> !before.contains(name)).toList();
        return fitting(rest, typed.substring(last)).stream()
                .map(name -> Stream.concat(before.stream(), Stream.of(name)).toList())
                .map(ListText::join)
                .toList();
    }

    /// Those that fit what is typed: first those that begin so, then those that hold it.
    static List<String> fitting(List<String> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(
                        Comparator.comparing(
                                text -> !text.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .limit(MOST)
                .toList();
    }

    private static List<String> names(Project project, ObjectKind kind) {
        Map<String, String> sites =
                project.sites().stream()
                        .collect(Collectors.toMap(site -> site.id(), site -> site.name()));
        return project.list(kind).stream()
                .map(object -> name(object, sites))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static String name(ProjectObject object, Map<String, String> sites) {
        return object instanceof Rack rack
                ? rack.site().map(sites::get).map(site -> site + " / ").orElse("") + rack.name()
                : object.name();
    }

    private static List<String> inUse(Sheet sheet, Column column) {
        return IntStream.range(0, Math.min(MOST_LOOKED_AT, sheet.size()))
                .mapToObj(row -> sheet.text(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
