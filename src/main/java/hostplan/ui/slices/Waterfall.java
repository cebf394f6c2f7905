package hostplan.ui.slices;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Firmness;
import hostplan.capacity.Formula;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.PoolTaking;
import hostplan.capacity.Reservation;
import hostplan.capacity.ReservedAmount;
import hostplan.capacity.Resource;
import hostplan.capacity.SliceNeed;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SourceNote;
import hostplan.drawing.HostMap;
import hostplan.drawing.Words;
import hostplan.explain.StatementText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where one resource of a host goes, step by step.
final class Waterfall {

    private static final String MINUS = "−";
    private static final String TIMES = "×";
    private static final String EQUALS = "=";

    private final SlicingAnswer answer;
    private final Ledger ledger;
    private final Words words;
    private final StatementText sources;
    private final List<Step> steps = new ArrayList<>();

    private Waterfall(SlicingAnswer answer, Ledger ledger, Words words, StatementText sources) {
        this.answer = answer;
        this.ledger = ledger;
        this.words = words;
        this.sources = sources;
    }

    /// @param sources writes where a figure comes from
    static List<Step> of(SlicingAnswer answer, Ledger ledger, Words words, StatementText sources) {
        Waterfall waterfall = new Waterfall(answer, ledger, words, sources);
        waterfall.host();
        waterfall.guests();
        return List.copyOf(waterfall.steps);
    }

    private void host() {
        add("", "", ledger.installed(), text("slices.step.installed"));
        answer.reserved().forEach(this::reserved);
        if (ledger.keptFree().signum() > 0) {
            add(HostMap.Kind.KEPT.id(), MINUS, ledger.keptFree(), text("slices.step.kept"));
        }
        if (!ledger.ratio().equals(Fraction.ONE)) {
            steps.add(
                    new Step(
                            "",
                            TIMES,
                            words.format().number(ledger.ratio()),
                            text("slices.step.ratio." + ledger.resource().id()),
                            List.of()));
        }
        add("", EQUALS, ledger.capacity(), text("slices.step.capacity"));
    }

    private void reserved(ReservedAmount reserved) {
        if (reserved.resource() != ledger.resource()) {
            return;
        }
        switch (reserved) {
            case ReservedAmount.ByRule byRule ->
                    steps.add(
                            new Step(
                                    kind(byRule.rule().firmness()).id(),
                                    MINUS,
                                    words.amount(Resource.MEMORY, byRule.mib()),
                                    label(byRule.rule()),
                                    why(
                                            byRule.rule().formula(),
                                            byRule.withNumbers(),
                                            byRule.rule().source())));
            case ReservedAmount.StatedMemory(Bytes memory) ->
                    add(
                            HostMap.Kind.RESERVED.id(),
                            MINUS,
                            memory.mib(),
                            text("slices.step.reservedHere"));
            case ReservedAmount.StatedCores(int cores, int threads) ->
                    add(
                            HostMap.Kind.RESERVED.id(),
                            MINUS,
                            Fraction.of(threads),
                            text("slices.step.cores", cores));
            case ReservedAmount.PoolMemory(PoolTaking pool, Bytes memory) ->
                    pool(pool.firmness(), memory.mib(), label(pool, memory), pool.memorySource());
            case ReservedAmount.PoolCores(PoolTaking pool, int cores, int threads) ->
                    pool(
                            Firmness.HARD,
                            Fraction.of(threads),
                            text("slices.step.poolCores", pool.name(), cores),
                            pool.coresSource());
        }
    }

    private void pool(
            Firmness firmness, Fraction amount, String label, Optional<SourceNote> source) {
        steps.add(
                new Step(
                        kind(firmness).id(),
                        MINUS,
                        words.amount(ledger.resource(), amount),
                        label,
                        source.map(note -> sources.source(note).strip()).stream().toList()));
    }

    private String label(PoolTaking pool, Bytes memory) {
        return pool.drives()
                .map(drives ->
                        text(
                                "slices.step.poolDrives",
                                pool.name(),
                                drives,
                                words.amount(
                                        Resource.MEMORY,
                                        memory.mib().dividedBy(Fraction.of(drives)))))
                .orElseGet(() -> text("slices.step.pool", pool.name()));
    }

    private static HostMap.Kind kind(Firmness firmness) {
        return switch (firmness) {
            case HARD -> HostMap.Kind.RESERVED;
            case SOFT -> HostMap.Kind.CACHE;
        };
    }

    private String label(Reservation rule) {
        return switch (rule.firmness()) {
            case HARD -> rule.name();
            case SOFT -> text("slices.step.cache", rule.name());
        };
    }

    private void guests() {
        for (int line = 0; line < answer.lines().size(); line++) {
            slices(line, answer.lines().get(line));
        }
        if (ledger.overhead().signum() > 0) {
            steps.add(
                    new Step(
                            HostMap.Kind.OVERHEAD.id(),
                            MINUS,
                            words.amount(ledger.resource(), ledger.overhead()),
                            text("slices.step.overhead"),
                            overheads()));
        }
        boolean stranded = ledger.stranded().signum() > 0;
        add(
                (stranded ? HostMap.Kind.STRANDED : HostMap.Kind.FREE).id(),
                EQUALS,
                ledger.free(),
                text(stranded ? "slices.step.stranded" : "slices.step.free"));
    }

    private void slices(int line, LineAnswer found) {
        Fraction each = found.need().amount(ledger.resource());
        if (found.count() > 0 && each.signum() > 0) {
            add(
                    HostMap.sliceId(line),
                    MINUS,
                    each.times(found.count()),
                    text("slices.step.slices", found.count(), found.flavor().name()));
        }
    }

    private List<String> overheads() {
        List<String> why = new ArrayList<>();
        for (LineAnswer line : answer.lines()) {
            if (line.count() > 0) {
                line.need().overheads().forEach(overhead -> why.addAll(overhead(line, overhead)));
            }
        }
        return why;
    }

    private List<String> overhead(LineAnswer line, SliceNeed.OverheadAmount overhead) {
        List<String> lines = new ArrayList<>();
        lines.add(
                text(
                        "slices.step.overheadOfOne",
                        overhead.rule().name(),
                        line.flavor().name(),
                        words.amount(Resource.MEMORY, overhead.mib())));
        lines.addAll(
                why(overhead.rule().formula(), overhead.withNumbers(), overhead.rule().source()));
        return lines;
    }

    private List<String> why(Formula formula, String withNumbers, SourceNote source) {
        List<String> lines = new ArrayList<>();
        if (!formula.text().equals(withNumbers)) {
            lines.add(formula.text());
            lines.add("= " + withNumbers);
        }
        lines.add(sources.source(source).strip());
        return lines;
    }

    private void add(String id, String sign, Fraction amount, String label) {
        steps.add(new Step(id, sign, words.amount(ledger.resource(), amount), label, List.of()));
    }

    private String text(String key, Object... values) {
        return words.text(key, values);
    }
}
