package hostplan.exchange.csv;

import hostplan.exchange.ColumnTarget;
import hostplan.exchange.ImportOptions;
import hostplan.project.ObjectKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Decides what each column becomes, from its heading and from what the person says.
final class ColumnTargets {

    /// Headings of Ralph that hold identities of other tables where there is no `_str` beside them.
    private static final Set<String> RALPH =
            Set.of("forcedepreciation", "depreciationrate", "serviceenv", "serverroom");

    private static final Set<String> RALPH_IDENTITIES =
            Set.of(
                    "model",
                    "rack",
                    "warehouse",
                    "region",
                    "serverroom",
                    "parent",
                    "orientation",
                    "status",
                    "budgetinfo",
                    "tags",
                    "propertyof",
                    "source");

    private final List<ColumnHeading> headings;
    private final ObjectKind kind;
    private final HeadingWords words;
    private final Predicate<ColumnHeading> filled;
    private final Map<Integer, ColumnTarget> targets = new HashMap<>();

    private ColumnTargets(Layout layout, HeadingWords words, Predicate<ColumnHeading> filled) {
        this.headings = layout.headings();
        this.kind = layout.kind();
        this.words = words;
        this.filled = filled;
    }

    /// The target of each heading, in their order.
    ///
    /// @param filled whether a column says anything: one that does has the first choice
    static List<ColumnTarget> of(
            Layout layout,
            ImportOptions options,
            HeadingWords words,
            Predicate<ColumnHeading> filled) {
        ColumnTargets targets = new ColumnTargets(layout, words, filled);
        targets.asThePersonSays(options);
        targets.leaveOutIdentities();
        words.keys(layout.kind()).forEach(targets::choose);
        return layout.headings().stream()
                .map(heading ->
                        targets.targets.getOrDefault(
                                heading.index(), new ColumnTarget.Unrecognised()))
                .toList();
    }

    private void asThePersonSays(ImportOptions options) {
        for (ColumnHeading heading : headings) {
            ColumnTarget target = options.columns().get(heading.plain());
            if (target != null && !(target instanceof ColumnTarget.Unrecognised)) {
                targets.put(heading.index(), target);
            }
        }
    }

    private void leaveOutIdentities() {
        boolean ralph = headings.stream().map(ColumnHeading::plain).anyMatch(RALPH::contains);
        for (ColumnHeading heading : headings) {
            boolean named =
                    headings.stream()
                            .anyMatch(other ->
                                    other.isTextOfIdentity()
                                            && other.plain().equals(heading.plain()));
            boolean identity =
                    !heading.isTextOfIdentity()
                            && (named || (ralph && RALPH_IDENTITIES.contains(heading.plain())));
            if (identity) {
                targets.putIfAbsent(heading.index(), new ColumnTarget.Unrecognised());
            }
        }
    }

    private void choose(HeadingWords.Key key) {
        if (key.name().equals(HeadingWords.NOTHING)) {
            return;
        }
        boolean taken =
                targets.values().stream()
                        .anyMatch(target ->
                                target instanceof ColumnTarget.Known(String known, var _)
                                        && known.equals(key.name()));
        if (taken && !key.several()) {
            return;
        }
        List<ColumnHeading> fitting = fitting(key);
        List<ColumnHeading> chosen =
                key.several()
                        ? fitting
                        : fitting.stream()
                                .filter(filled)
                                .findFirst()
                                .or(() -> fitting.stream().findFirst())
                                .stream()
                                .toList();
        chosen.forEach(heading -> targets.put(heading.index(), ColumnTarget.known(key.name())));
    }

    /// The columns that may become it, the best first.
    private List<ColumnHeading> fitting(HeadingWords.Key key) {
        return key.headings().stream()
                .flatMap(word ->
                        headings.stream()
                                .filter(heading -> !targets.containsKey(heading.index()))
                                .filter(heading ->
                                        heading.known(words, kind).equals(Optional.of(word))))
                .toList();
    }
}
