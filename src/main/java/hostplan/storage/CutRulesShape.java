package hostplan.storage;

import hostplan.capacity.Aim;
import hostplan.capacity.CutRules;
import hostplan.capacity.Neighbours;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.capacity.SmtRule;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.WordValue;

import java.util.function.Function;

/// By what rules hosts are cut, in the file: members of whatever asks for it.
///
/// @param rules those of what is written
/// @param draft where they are put while they are read
record CutRulesShape<T, D>(Function<T, CutRules> rules, Function<D, Slicing.Draft> draft) {

    /// What is kept of a host, and what of it is sold how often.
    void host(Shape.Builder<T, D> members) {
        members.always("ruleSet", Scalars.TEXT, get(CutRules::ruleSet), (d, v) -> of(d).ruleSet = v)
                .unless(
                        Ratios.ONE,
                        "ratios",
                        RatiosShape.VALUE,
                        get(CutRules::ratios),
                        (d, v) -> of(d).ratios = v)
                .optional(
                        "reserveMemory",
                        Amounts.MEMORY,
                        get(CutRules::reserveMemory),
                        (d, v) -> of(d).reserveMemory = v)
                .optional(
                        "reserveCores",
                        Bounded.WHOLE,
                        get(CutRules::reserveCores),
                        (d, v) -> of(d).reserveCores = v)
                .unless(
                        KeepFreeShape.NOTHING,
                        "keepFree",
                        KeepFreeShape.VALUE,
                        get(CutRules::keepFree),
                        (d, v) -> of(d).keepFree = v);
    }

    /// What is wanted most, and what counts as a vCPU and as one place.
    void cutting(Shape.Builder<T, D> members) {
        members.optional(
                        "fill",
                        WordValue.of(Aim.class),
                        get(each -> each.cutting().aim()),
                        (d, v) -> of(d).cutting = of(d).cutting.with(v))
                .unless(
                        NumaRule.NONE,
                        "numa",
                        WordValue.of(NumaRule.class),
                        get(each -> each.cutting().numa()),
                        (d, v) -> of(d).cutting = of(d).cutting.withNuma(v))
                .list(
                        "nodes",
                        StatedNodeShape.LIST,
                        get(each -> each.cutting().nodes()),
                        (d, v) -> of(d).cutting = of(d).cutting.withNodes(v))
                .unless(
                        SmtRule.THREAD,
                        "smt",
                        WordValue.of(SmtRule.class),
                        get(each -> each.cutting().smt()),
                        (d, v) -> of(d).cutting = of(d).cutting.withSmt(v));
    }

    void neighbours(Shape.Builder<T, D> members) {
        members.unless(
                Neighbours.USUAL,
                "neighbours",
                NeighboursShape.VALUE,
                get(CutRules::neighbours),
                (d, v) -> of(d).neighbours = v);
    }

    private <V> Function<T, V> get(Function<CutRules, V> member) {
        return rules.andThen(member);
    }

    private Slicing.Draft of(D parts) {
        return draft.apply(parts);
    }
}
