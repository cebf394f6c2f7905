package hostplan.exchange.csv;

import hostplan.amount.DecimalMark;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.Headings;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.Separators;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.DecimalMarks;
import hostplan.exchange.value.HeadingUnit;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Reads the headings of a list whose columns have names of their own, and takes those for them too
/// by which lists of that kind call the same elsewhere: `CPUs`, `RAM (GB)`, `Arbeitsspeicher`.
public final class ListHeadings {

    private static final char USUAL = ',';
    private static final int FIRST_ROWS = 50;
    private static final String COUNT = "count";

    private final ObjectKind kind;
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> named;
    private final HeadingWords words = HeadingWords.shipped();

    /// @param own names of the columns
    /// @param named what they are called where lists are imported, where that is another name
    public ListHeadings(ObjectKind kind, List<String> own, Map<String, String> named) {
        this.kind = kind;
        this.named = Map.copyOf(named);
        own.forEach(name -> this.own.put(Headings.plain(name), name));
        if (own.contains(COUNT)) {
            this.own.putIfAbsent(Headings.plain("Anzahl"), COUNT);
        }
    }

    /// One column.
    ///
    /// @param name its own; empty where it says nothing that is asked
    /// @param unit of bare numbers, such as `gb`
    /// @param isKnown whether lists of that kind have such a column anywhere
    public record Heading(Optional<String> name, Optional<String> unit, boolean isKnown) {}

    /// What separates the cells: that by which most headings are known.
    public char separator(String text) {
        char best = USUAL;
        long most = known(text, USUAL);
        for (char separator : Separators.USUAL) {
            long known = known(text, separator);
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return best;
    }

    private long known(String text, char separator) {
        return new SeparatedText(text, separator)
                .firstRows(FIRST_ROWS).stream()
                        .filter(row -> !row.isBlank() && !row.firstText().startsWith("#"))
                        .findFirst()
                        .map(TableRow::cells)
                        .stream()
                        .flatMap(cells -> ColumnHeading.of(cells).stream())
                        .filter(each -> name(each).isPresent() || isKnown(each))
                        .count();
    }

    /// By which mark the numbers of a column are written.
    public static DecimalMark mark(List<String> cells, char separator) {
        return DecimalMarks.shownBy(cells)
                .orElse(separator == ';' ? DecimalMark.COMMA : DecimalMark.POINT);
    }

    /// In their order.
    ///
    /// @param filled whether a column says anything: one that does has the first choice
    public List<Heading> of(List<String> cells, char separator, IntPredicate filled) {
        List<ColumnHeading> headings = ColumnHeading.of(cells);
        Map<String, ColumnTarget> stated = new HashMap<>();
        headings.forEach(each ->
                name(each)
                        .ifPresent(
                                name -> stated.put(each.plain(), ColumnTarget.known(key(name)))));
        List<ColumnTarget> targets =
                ColumnTargets.of(
                        new Layout(separator, 1, kind, headings),
                        ImportOptions.USUAL.with(draft -> draft.columns = stated),
                        words,
                        each -> filled.test(each.index()));
        List<Heading> found = new ArrayList<>();
        for (ColumnHeading each : headings) {
            Optional<String> name =
                    targets.get(each.index()) instanceof ColumnTarget.Known(String key, var _)
                            ? name(key)
                            : Optional.empty();
            found.add(new Heading(name, unit(each), name.isPresent() || isKnown(each)));
        }
        return found;
    }

    private static Optional<String> unit(ColumnHeading heading) {
        HeadingUnit parts = heading.parts();
        return heading.plain().equals(parts.base()) ? Optional.empty() : parts.unit();
    }

    /// Its own name, whole or without its unit.
    private Optional<String> name(ColumnHeading heading) {
        return Optional.ofNullable(own.get(heading.plain()))
                .or(() -> Optional.ofNullable(own.get(heading.parts().base())));
    }

    private boolean isKnown(ColumnHeading heading) {
        return heading.known(words, kind).isPresent();
    }

    private String key(String name) {
        return named.getOrDefault(name, name);
    }

    private Optional<String> name(String key) {
        return own.values().stream().filter(name -> key(name).equals(key)).findFirst();
    }
}
