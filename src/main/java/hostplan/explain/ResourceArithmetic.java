package hostplan.explain;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskKeep;
import hostplan.capacity.DiskRules;
import hostplan.capacity.Firmness;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.PoolShare;
import hostplan.capacity.PoolTaking;
import hostplan.capacity.ReservedAmount;
import hostplan.capacity.Resource;
import hostplan.capacity.SliceNeed;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SourceNote;
import hostplan.capacity.Turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One resource from what is installed to what is free.
final class ResourceArithmetic {

    private final SlicingAnswer answer;
    private final Ledger ledger;
    private final Resource resource;
    private final List<Statement> found = new ArrayList<>();

    ResourceArithmetic(SlicingAnswer answer, Ledger ledger) {
        this.answer = answer;
        this.ledger = ledger;
        resource = ledger.resource();
    }

    List<Statement> statements() {
        installed();
        answer.reserved().forEach(this::reserved);
        kept();
        pinned();
        capacity();
        overheads();
        turns();
        taken();
        return List.copyOf(found);
    }

    private void installed() {
        if (resource == Resource.DISK || resource == Resource.IOPS) {
            answer.question().pools().forEach(this::shareOf);
        }
        if (resource == Resource.VCPUS) {
            say(
                    Sentence.INSTALLED_THREADS,
                    Map.of("threads", new Term.Measure(ledger.installed(), "")));
        } else {
            say(Sentence.INSTALLED, Map.of("installed", amount(ledger.installed())));
        }
    }

    private void shareOf(PoolTaking pool) {
        pool.share().ifPresent(share -> shareOf(pool, share));
    }

    private void shareOf(PoolTaking pool, PoolShare share) {
        Optional<Fraction> all =
                resource == Resource.DISK
                        ? Optional.of(share.usable().mb())
                        : share.iops().map(Fraction::of);
        Fraction each =
                resource == Resource.DISK
                        ? share.disk().mb()
                        : Fraction.of(share.iopsOfHost().orElse(0L));
        all.ifPresent(usable ->
                say(
                        resource == Resource.DISK
                                ? Sentence.SHARE_OF_POOL
                                : Sentence.SHARE_OF_POOL_RATE,
                        Map.of(
                                "pool", new Term.Words(pool.name()),
                                "usable", amount(usable),
                                "hosts", Term.count(share.hosts()),
                                "amount", amount(each))));
    }

    private void reserved(ReservedAmount reserved) {
        if (reserved.resource() != resource) {
            return;
        }
        switch (reserved) {
            case ReservedAmount.ByRule byRule ->
                    found.add(
                            Statement.from(
                                            byRule.rule().source(),
                                            byRule.rule().firmness() == Firmness.SOFT
                                                    ? Sentence.RESERVED_SOFT
                                                    : Sentence.RESERVED_HARD,
                                            withResource(
                                                    Map.of(
                                                            "amount",
                                                            amount(byRule.mib()),
                                                            "name",
                                                            new Term.Words(byRule.rule().name()))))
                                    .by(byRule.rule().formula().text(), byRule.withNumbers()));
            case ReservedAmount.StatedMemory(Bytes memory) ->
                    say(Sentence.RESERVED_STATED, Map.of("amount", amount(memory.mib())));
            case ReservedAmount.StatedCores(int cores, int threads) ->
                    say(
                            Sentence.RESERVED_CORES,
                            Map.of(
                                    "cores",
                                    Term.count(cores),
                                    "threads",
                                    amount(Fraction.of(threads))));
            case ReservedAmount.PoolMemory(PoolTaking pool, Bytes memory) ->
                    found.add(memoryOfPool(pool, memory));
            case ReservedAmount.PoolCores(PoolTaking pool, int cores, int threads) ->
                    found.add(
                            sourced(
                                    pool.coresSource(),
                                    Sentence.RESERVED_POOL_CORES,
                                    Map.of(
                                            "pool",
                                            new Term.Words(pool.name()),
                                            "cores",
                                            Term.count(cores),
                                            "threads",
                                            amount(Fraction.of(threads)))));
        }
    }

    private Statement memoryOfPool(PoolTaking pool, Bytes memory) {
        Map<String, Term> terms = new HashMap<>();
        terms.put("amount", amount(memory.mib()));
        terms.put("pool", new Term.Words(pool.name()));
        pool.drives()
                .ifPresent(drives -> {
                    terms.put("drives", Term.count(drives));
                    terms.put("each", amount(memory.mib().dividedBy(Fraction.of(drives))));
                });
        return sourced(
                pool.memorySource(),
                pool.drives().isPresent() ? Sentence.RESERVED_POOL_DRIVES : Sentence.RESERVED_POOL,
                terms);
    }

    private Statement sourced(
            Optional<SourceNote> source, Sentence sentence, Map<String, Term> terms) {
        return source.map(note -> Statement.from(note, sentence, withResource(terms)))
                .orElseGet(() -> Statement.of(sentence, withResource(terms)));
    }

    private void kept() {
        if (resource == Resource.DISK) {
            keptOfDisk(answer.question().diskKeep());
            return;
        }
        if (ledger.keptFree().isZero()) {
            return;
        }
        switch (answer.question().keepFree()) {
            case KeepFree.Share(Fraction share) ->
                    say(
                            Sentence.KEPT_SHARE,
                            Map.of(
                                    "amount",
                                    amount(ledger.keptFree()),
                                    "share",
                                    new Term.Share(share)));
            case KeepFree.Nothing _, KeepFree.Amount _ ->
                    say(Sentence.KEPT_AMOUNT, Map.of("amount", amount(ledger.keptFree())));
        }
    }

    private void keptOfDisk(DiskKeep keep) {
        Fraction above = keep.aboveFill(ledger.installed());
        if (above.signum() > 0) {
            Map<String, Term> terms =
                    Map.of(
                            "amount",
                            amount(above), //
                            "fill",
                            new Term.Share(keep.fillLimit()));
            found.add(
                    keep.isUsual()
                            ? Statement.from(
                                    SourceNote.of(DiskRules.FILL_LIMIT),
                                    Sentence.KEPT_ABOVE_FILL,
                                    withResource(terms))
                            : Statement.of(Sentence.KEPT_ABOVE_FILL, withResource(terms)));
        }
        Fraction snapshots = keep.forSnapshots(ledger.installed());
        if (snapshots.signum() > 0) {
            say(
                    Sentence.KEPT_SNAPSHOTS,
                    Map.of(
                            "amount",
                            amount(snapshots), //
                            "share",
                            new Term.Share(keep.snapshotShare())));
        }
    }

    private void capacity() {
        Fraction left =
                ledger.installed()
                        .minus(ledger.reserved())
                        .minus(ledger.keptFree())
                        .minus(ledger.pinned())
                        .max(Fraction.ZERO);
        Fraction exact = left.times(ledger.ratio());
        boolean cut = exact.compareTo(ledger.capacity()) > 0;
        say(
                cut ? Sentence.CAPACITY_CUT : Sentence.CAPACITY,
                Map.of(
                        "left",
                        new Term.Measure(left, ""),
                        "ratio",
                        new Term.Measure(ledger.ratio(), ""),
                        "exact",
                        new Term.Measure(exact, ""),
                        "capacity",
                        amount(ledger.capacity())));
    }

    private void pinned() {
        answer.lines().stream()
                .filter(line -> line.count() > 0 && line.need().pinned(resource).signum() > 0)
                .forEach(this::pinned);
    }

    private void pinned(LineAnswer line) {
        Fraction each = line.need().pinned(resource);
        say(
                Sentence.PINNED,
                Map.of(
                        "amount",
                        new Term.Measure(each.times(line.count()), ""),
                        "count",
                        Term.count(line.count()),
                        "flavor",
                        new Term.Words(line.flavor().name()),
                        "each",
                        new Term.Measure(each, "")));
    }

    private void overheads() {
        if (resource == Resource.MEMORY) {
            answer.lines()
                    .forEach(line -> line.need().overheads().forEach(each -> overhead(line, each)));
        }
    }

    /// As they were cut: all that was wanted first, then the units, then the rest.
    private void turns() {
        for (Turn.Kind kind : Turn.Kind.values()) {
            for (LineAnswer line : answer.lines()) {
                line.turns().stream()
                        .filter(turn -> turn.kind() == kind && says(turn))
                        .filter(_ -> line.need().total(resource).signum() > 0)
                        .forEach(turn -> turn(line, turn));
            }
        }
    }

    /// That a mix or the units gave a flavor nothing is no line of the arithmetic.
    private static boolean says(Turn turn) {
        return turn.count() > 0
                || turn.kind() == Turn.Kind.WANTED
                || turn.kind() == Turn.Kind.IN_TURN;
    }

    private void turn(LineAnswer line, Turn turn) {
        Fraction each = line.need().total(resource);
        Fraction free = turn.freeBefore().getOrDefault(resource, Fraction.ZERO);
        Map<String, Term> terms = new HashMap<>();
        terms.put("flavor", new Term.Words(line.flavor().name()));
        terms.put("each", amount(each));
        terms.put("free", amount(free));
        boolean inOneNode = !answer.nodes().isEmpty();
        switch (turn.kind()) {
            case WANTED -> taken(terms, each, line.quantity().atLeast());
            case UNITS, MIX -> taken(terms, each, turn.count());
            case IN_TURN -> {
                if (inOneNode || line.quantity().atMost().isPresent()) {
                    taken(terms, each, turn.count());
                } else {
                    Fraction quotient = free.dividedBy(each);
                    terms.put("quotient", new Term.Measure(quotient, ""));
                    terms.put("room", new Term.Measure(Fraction.of(quotient.floor()), ""));
                    say(Sentence.ROOM, terms);
                }
            }
        }
    }

    private void taken(Map<String, Term> terms, Fraction each, long count) {
        terms.put("wanted", Term.count(count));
        terms.put("together", amount(each.times(count)));
        say(Sentence.ROOM_WANTED, terms);
    }

    private void overhead(LineAnswer line, SliceNeed.OverheadAmount overhead) {
        found.add(
                Statement.from(
                                overhead.rule().source(),
                                Sentence.OVERHEAD_OF_ONE,
                                withResource(
                                        Map.of(
                                                "amount",
                                                amount(overhead.mib()),
                                                "name",
                                                new Term.Words(overhead.rule().name()),
                                                "flavor",
                                                new Term.Words(line.flavor().name()))))
                        .by(overhead.rule().formula().text(), overhead.withNumbers()));
    }

    private void taken() {
        if (ledger.allocated().signum() > 0) {
            say(Sentence.SLICES, Map.of("amount", amount(ledger.allocated())));
        }
        if (ledger.overhead().signum() > 0) {
            say(Sentence.OVERHEADS, Map.of("amount", amount(ledger.overhead())));
        }
        say(
                ledger.stranded().signum() > 0 ? Sentence.STRANDED : Sentence.FREE,
                Map.of("amount", amount(ledger.free())));
    }

    private Term amount(Fraction value) {
        return Term.of(resource, value);
    }

    private void say(Sentence sentence, Map<String, Term> terms) {
        found.add(Statement.of(sentence, withResource(terms)));
    }

    private Map<String, Term> withResource(Map<String, Term> terms) {
        Map<String, Term> all = new HashMap<>(terms);
        all.put("resource", new Term.Named(resource));
        return all;
    }
}
