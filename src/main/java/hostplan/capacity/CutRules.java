package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.document.UnknownMembers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// By what rules hosts are cut, whichever they are: a [Slicing] without its host and its lines.
///
/// @param ruleSet identity of the hypervisor's rule set, such as `kvm`
/// @param reserveMemory replaces what the rule set reserves for the host
/// @param reserveCores whole cores kept for the host, with all their threads
public record CutRules(
        String ruleSet,
        Ratios ratios,
        Optional<Bytes> reserveMemory,
        Optional<Integer> reserveCores,
        KeepFree keepFree,
        Cutting cutting,
        Neighbours neighbours) {

    /// No hypervisor, nothing sold twice, nothing kept.
    public static final CutRules PLAIN = of(new Slicing.Draft("").build());

    /// Those by which a host is cut already.
    public static CutRules of(Slicing slicing) {
        return new CutRules(
                slicing.ruleSet(),
                slicing.ratios(),
                slicing.reserveMemory(),
                slicing.reserveCores(),
                slicing.keepFree(),
                slicing.cutting(),
                slicing.neighbours());
    }

    /// The same rules with some changed.
    public CutRules with(Consumer<Slicing.Draft> change) {
        Slicing.Draft draft = draft("");
        change.accept(draft);
        return of(draft.build());
    }

    /// The question that they ask of one host.
    public Slicing slicing(Slicing.Host host) {
        Slicing.Draft draft = draft("");
        draft.host = host;
        draft.lines = List.of();
        draft.unknown = UnknownMembers.NONE;
        return draft.build();
    }

    private Slicing.Draft draft(String id) {
        Slicing.Draft draft = new Slicing.Draft(id);
        draft.ruleSet = ruleSet;
        draft.ratios = ratios;
        draft.reserveMemory = reserveMemory;
        draft.reserveCores = reserveCores;
        draft.keepFree = keepFree;
        draft.cutting = cutting;
        draft.neighbours = neighbours;
        return draft;
    }
}
