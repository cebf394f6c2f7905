package hostplan.explain;

import hostplan.capacity.ArrayAnswer;
import hostplan.capacity.Ledger;
import hostplan.capacity.SlicingAnswer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What lies on which array, where flavors name theirs.
final class ArrayArithmetic {

    private ArrayArithmetic() {}

    static List<Statement> of(SlicingAnswer answer) {
        return answer.arrays().stream()
                .flatMap(array ->
                        array.ledgers().stream().flatMap(ledger -> of(answer, array, ledger)))
                .toList();
    }

    private static Stream<Statement> of(SlicingAnswer answer, ArrayAnswer array, Ledger ledger) {
        Term name = new Term.Words(array.name());
        Term resource = new Term.Named(ledger.resource());
        return Stream.of(
                Statement.of(
                        Sentence.ARRAY,
                        Map.of(
                                "array",
                                name,
                                "resource",
                                resource,
                                "installed",
                                Term.of(ledger.resource(), ledger.installed()),
                                "kept",
                                Term.of(ledger.resource(), ledger.keptFree()),
                                "ratio",
                                new Term.Measure(ledger.ratio(), ""),
                                "capacity",
                                Term.of(ledger.resource(), ledger.capacity()))),
                Statement.of(
                        Sentence.ARRAY_FREE,
                        Map.of(
                                "array", name,
                                "resource", resource,
                                "taken", Term.of(ledger.resource(), ledger.allocated()),
                                "slices", SliceList.of(answer, array.counts()),
                                "free", Term.of(ledger.resource(), ledger.free()))));
    }
}
