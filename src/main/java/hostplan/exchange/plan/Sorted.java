package hostplan.exchange.plan;

import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The drafts of one kind, sorted by what is to be done with them.
final class Sorted {

    /// What is to be done with a draft.
    sealed interface Fate {

        record Fresh() implements Fate {}

        record Matched(Match.One match) implements Fate {}

        record Not(Outcome outcome) implements Fate {}
    }

    /// A draft and what is to be done with it.
    record Entry(Draft draft, Fate fate) {}

    private final Matcher matcher;
    private final Set<Provenance> leftOut;
    private final Needed needed;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final Map<String, Draft> claimed = new HashMap<>();
    private final Set<String> matchedIds = new HashSet<>();

    Sorted(Matcher matcher, Set<Provenance> leftOut, Needed needed) {
        this.matcher = matcher;
        this.leftOut = leftOut;
        this.needed = needed;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<Draft> fresh() {
        return entries.stream()
                .filter(entry -> entry.fate() instanceof Fate.Fresh)
                .map(Entry::draft)
                .toList();
    }

    List<ImportWarning> warnings() {
        return warnings;
    }

    void add(Draft draft) {
        if (draft.basis() == Draft.Basis.IMPLIED) {
            addImplied(draft);
        } else if (leftOut.contains(draft.from())) {
            leaveOut(draft, "left out by choice");
        } else if (draft.unreadable().isPresent()) {
            CellFault fault = draft.unreadable().get();
            not(draft, new Outcome.Unreadable(fault.message(), fault.cure()));
        } else {
            addStated(draft);
        }
    }

    private void addImplied(Draft draft) {
        boolean again = matcher.claims(draft).stream().anyMatch(claimed::containsKey);
        if (!again && needed.contains(draft)) {
            claim(draft);
            switch (matcher.match(draft)) {
                case Match.None _ -> entries.add(new Entry(draft, new Fate.Fresh()));
                case Match.One one -> entries.add(new Entry(draft, new Fate.Matched(one)));
                // Which of them is meant is asked where the row names it.
                case Match.Several _ -> {}
            }
        }
    }

    private void addStated(Draft draft) {
        Optional<String> twice =
                matcher.claims(draft).stream().filter(claimed::containsKey).findFirst();
        if (twice.isPresent()) {
            repeated(draft, twice.get());
            return;
        }
        claim(draft);
        switch (matcher.match(draft)) {
            case Match.None _ -> entries.add(new Entry(draft, new Fate.Fresh()));
            case Match.One one -> matched(draft, one);
            case Match.Several(String message, String cure) ->
                    not(draft, new Outcome.Unreadable(message, cure));
        }
    }

    private void repeated(Draft draft, String claim) {
        Draft first = claimed.get(claim);
        String where = first == null ? "another row" : first.from().inWords();
        warnings.add(
                ImportWarning.of(
                        draft.from(),
                        "The row has the same "
                                + claim
                                + " as "
                                + where
                                + ", so it was left out."));
        leaveOut(draft, "the same " + claim + " as " + where);
    }

    private void matched(Draft draft, Match.One one) {
        if (matchedIds.add(one.id())) {
            entries.add(new Entry(draft, new Fate.Matched(one)));
        } else if (one.by() == Match.By.NAME || one.by() == Match.By.SHORT_NAME) {
            // Another machine of that name, told apart by its serial number.
            entries.add(new Entry(draft, new Fate.Fresh()));
        } else {
            repeated(draft, one.by().words());
        }
    }

    private void claim(Draft draft) {
        matcher.claims(draft).forEach(claim -> claimed.putIfAbsent(claim, draft));
    }

    private void leaveOut(Draft draft, String reason) {
        not(draft, new Outcome.LeftOut(reason));
    }

    private void not(Draft draft, Outcome outcome) {
        entries.add(new Entry(draft, new Fate.Not(outcome)));
    }
}
