package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.LeftOut;
import hostplan.capacity.NotChecked;
import hostplan.capacity.Overhead;
import hostplan.capacity.Resource;
import hostplan.capacity.SourceNote;
import hostplan.capacity.Warning;

import java.util.Map;

/// Warnings and gaps as sentences.
final class DoubtStatements {

    private DoubtStatements() {}

    static Statement of(Warning warning) {
        return switch (warning) {
            case Warning.ThinSpare(Fraction spare, Fraction capacity, LeftOut leftOut) ->
                    Statement.from(
                            leftOut.source(),
                            Sentence.WARN_THIN_SPARE,
                            Map.of(
                                    "spare", Term.of(Resource.MEMORY, spare),
                                    "share", new Term.Share(spare.dividedBy(capacity)),
                                    "what", new Term.Words(leftOut.what())));
            case Warning.Unpriced(FlavorNeed flavor) ->
                    Statement.of(
                            Sentence.WARN_UNPRICED,
                            Map.of("flavor", new Term.Words(flavor.name())));
            case Warning.Extrapolated(
                            FlavorNeed flavor,
                            Overhead overhead,
                            Overhead.Fitted fitted) ->
                    Statement.from(
                            overhead.source(),
                            Sentence.WARN_EXTRAPOLATED,
                            Map.of(
                                    "flavor", new Term.Words(flavor.name()),
                                    "memory", Term.of(Resource.MEMORY, fitted.memory().mib()),
                                    "vcpus", Term.of(Resource.VCPUS, Fraction.of(fitted.vcpus()))));
            case Warning.RatioTooHigh(
                            Resource resource,
                            Fraction ratio,
                            Fraction most,
                            SourceNote source) ->
                    Statement.from(
                            source,
                            Sentence.WARN_RATIO,
                            Map.of(
                                    "resource", new Term.Named(resource),
                                    "ratio", new Term.Measure(ratio, ""),
                                    "most", new Term.Measure(most, "")));
            case Warning.MemoryOvercommitted(Fraction ratio, Fraction installed, Fraction sold) ->
                    Statement.of(
                            Sentence.WARN_MEMORY_OVERCOMMITTED,
                            Map.of(
                                    "ratio", new Term.Measure(ratio, ""),
                                    "installed", Term.of(Resource.MEMORY, installed),
                                    "sold", Term.of(Resource.MEMORY, sold)));
            case Warning.FilledAboveSafe(
                            Fraction promised,
                            Fraction installed,
                            Fraction share,
                            Fraction safe) ->
                    Statement.of(
                            Sentence.WARN_FILLED_ABOVE_SAFE,
                            Map.of(
                                    "promised",
                                    Term.of(Resource.DISK, promised),
                                    "installed",
                                    Term.of(Resource.DISK, installed),
                                    "share",
                                    new Term.Share(share),
                                    "safe",
                                    new Term.Share(safe)));
            case Warning.LargerThanNode(
                            FlavorNeed flavor,
                            Resource resource,
                            Fraction needed,
                            Fraction most) ->
                    Statement.of(
                            flavor.parts() == 1
                                    ? Sentence.WARN_LARGER_THAN_NODE
                                    : Sentence.WARN_PART_LARGER_THAN_NODE,
                            Map.of(
                                    "flavor",
                                    new Term.Words(flavor.name()),
                                    "resource",
                                    new Term.Named(resource),
                                    "needed",
                                    Term.of(resource, needed),
                                    "most",
                                    Term.of(resource, most),
                                    "parts",
                                    Term.count(flavor.parts())));
            case Warning.NothingLeft(
                            Resource resource,
                            Fraction installed,
                            Fraction reserved,
                            Fraction kept) ->
                    Statement.of(
                            Sentence.WARN_NOTHING_LEFT,
                            Map.of(
                                    "resource", new Term.Named(resource),
                                    "installed", Term.of(resource, installed),
                                    "reserved", Term.of(resource, reserved),
                                    "kept", Term.of(resource, kept)));
        };
    }

    static Statement of(NotChecked gap) {
        return switch (gap) {
            case NotChecked.Unstated(Resource resource) ->
                    Statement.of(
                            Sentence.UNCHECKED_UNSTATED,
                            Map.of("resource", new Term.Named(resource)));
            case NotChecked.LeftOutByRules(LeftOut leftOut) ->
                    Statement.from(
                            leftOut.source(),
                            Sentence.UNCHECKED_LEFT_OUT,
                            Map.of("what", new Term.Words(leftOut.what())));
            case NotChecked.PoolNeed(String pool, Resource resource) ->
                    Statement.of(
                            Sentence.UNCHECKED_POOL_NEED,
                            Map.of(
                                    "pool", new Term.Words(pool),
                                    "resource", new Term.Named(resource)));
            case NotChecked.InPool(String pool) ->
                    Statement.of(Sentence.UNCHECKED_IN_POOL, Map.of("pool", new Term.Words(pool)));
            case NotChecked.Topic topic ->
                    Statement.of(
                            switch (topic) {
                                case NUMA -> Sentence.UNCHECKED_NUMA;
                                case PEAKS -> Sentence.UNCHECKED_PEAKS;
                                case STORAGE_LAYOUT -> Sentence.UNCHECKED_STORAGE;
                            },
                            Map.of());
        };
    }
}
