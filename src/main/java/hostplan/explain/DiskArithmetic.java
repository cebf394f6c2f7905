package hostplan.explain;

import static hostplan.explain.DrillArithmetic.block;
import static hostplan.explain.DrillArithmetic.iops;
import static hostplan.explain.DrillArithmetic.megabytes;
import static hostplan.explain.DrillArithmetic.number;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.Resource;
import hostplan.capacity.drill.DiskDrill;
import hostplan.capacity.drill.DiskShare;
import hostplan.capacity.drill.Disks;
import hostplan.capacity.drill.DrillQuestion;
import hostplan.capacity.drill.Limits;
import hostplan.capacity.drill.SharedDisks;
import hostplan.capacity.drill.Sharing;
import hostplan.capacity.drill.Space;
import hostplan.capacity.drill.Tenant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The arithmetic of disks that slices share: their space, what they do, who gets how much of it,
/// and the limits that keep every promise.
final class DiskArithmetic {

    private final DrillQuestion question;
    private final SharedDisks shared;
    private final Disks disks;
    private final List<Statement> found = new ArrayList<>();

    DiskArithmetic(DrillQuestion question, SharedDisks shared) {
        this.question = question;
        this.shared = shared;
        disks = shared.disks();
    }

    List<Statement> statements() {
        shared.space().ifPresent(this::space);
        shared.drill().ifPresent(this::drill);
        return List.copyOf(found);
    }

    private void space(Space space) {
        say(
                Sentence.SPACE,
                Map.of(
                        "usable", Term.of(Resource.DISK, space.usable()),
                        "fill", new Term.Share(space.fillLimit()),
                        "snapshots", new Term.Share(space.snapshotShare()),
                        "ratio", number(space.ratio()),
                        "room", Term.of(Resource.DISK, space.room()),
                        "promised", Term.of(Resource.DISK, space.promised())));
        if (space.over().signum() > 0) {
            say(Sentence.SPACE_OVER, Map.of("over", Term.of(Resource.DISK, space.over())));
        }
    }

    private void drill(DiskDrill drill) {
        operations(drill);
        say(
                Sentence.DRILL_PROMISED,
                Map.of(
                        "promised", iops(drill.promised()),
                        "slices", Term.count(count(shared.tenants()))));
        wanted(drill);
        limits(drill);
    }

    private static long count(List<Tenant> tenants) {
        return tenants.stream().mapToLong(Tenant::count).sum();
    }

    private void operations(DiskDrill drill) {
        Map<String, Term> terms = new HashMap<>();
        terms.put("block", block(question.block()));
        terms.put("operations", iops(drill.operations()));
        Optional<Fraction> rate = disks.megabytes();
        if (disks.iops().isPresent() && rate.isPresent()) {
            terms.put("iops", iops(disks.iops().get()));
            terms.put("reads", new Term.Share(question.assumed().disk().readShare()));
            terms.put("rate", megabytes(rate.get()));
            terms.put(
                    "byRate",
                    iops(
                            rate.get()
                                    .times(Bytes.MB)
                                    .dividedBy(Fraction.of(question.block().value()))));
            say(Sentence.DRILL_OPERATIONS, terms);
        } else {
            say(Sentence.DRILL_OPERATIONS_ONE, terms);
        }
    }

    private void wanted(DiskDrill drill) {
        long noisy = shared.tenants().stream().mapToLong(Tenant::noisy).sum();
        if (noisy == 0) {
            return;
        }
        Fraction most = question.disks().mostOfSlice();
        say(
                Sentence.DRILL_WANTED,
                Map.of(
                        "noisy", Term.count(noisy),
                        "most", iops(most),
                        "quiet", iops(drill.wanted().minus(most.times(noisy))),
                        "wanted", iops(drill.wanted())));
        shortage(drill);
        drill.shares().stream()
                .filter(share -> share.tenant().noisy() < share.tenant().count())
                .forEach(this::gets);
    }

    private void shortage(DiskDrill drill) {
        if (drill.wanted().compareTo(drill.operations()) <= 0) {
            say(Sentence.DRILL_ENOUGH, Map.of());
        } else if (question.settings().sharing() == Sharing.BY_DEMAND) {
            sayFromSharing(
                    Sentence.DRILL_BY_DEMAND,
                    Map.of(
                            "operations", iops(drill.operations()),
                            "wanted", iops(drill.wanted()),
                            "part", new Term.Share(drill.operations().dividedBy(drill.wanted()))));
        } else {
            sayFromSharing(Sentence.DRILL_FAIR, Map.of());
        }
    }

    private void gets(DiskShare share) {
        Map<String, Term> terms = new HashMap<>();
        terms.put("flavor", new Term.Words(share.tenant().name()));
        terms.put("rate", iops(share.without().quiet()));
        share.tenant().iops().ifPresent(each -> terms.put("promise", iops(Fraction.of(each))));
        say(
                share.isKeptWithout().isPresent()
                        ? Sentence.DRILL_GETS
                        : Sentence.DRILL_GETS_UNPROMISED,
                terms);
    }

    private void limits(DiskDrill drill) {
        switch (drill.limits()) {
            case Limits.Keeping(List<Limits.Allowed> allowed) -> {
                for (int place = 0; place < allowed.size(); place++) {
                    limit(drill, shared.tenants().get(place), allowed.get(place));
                }
            }
            case Limits.Oversold(Fraction missing) ->
                    say(Sentence.LIMIT_OVERSOLD, Map.of("missing", iops(missing)));
            case Limits.NothingLeft(String flavor) ->
                    say(Sentence.LIMIT_NOTHING_LEFT, Map.of("flavor", new Term.Words(flavor)));
        }
        if (drill.shares().stream().anyMatch(share -> share.limited().isPresent())) {
            say(drill.isKeptWith() ? Sentence.LIMITS_KEEP : Sentence.LIMITS_BREAK, Map.of());
        }
    }

    private void limit(DiskDrill drill, Tenant tenant, Limits.Allowed allowed) {
        Map<String, Term> terms = new HashMap<>();
        terms.put("flavor", new Term.Words(tenant.name()));
        terms.put("part", new Term.Share(allowed.part()));
        part(drill, tenant, terms);
        DiskLimit limit = allowed.limit();
        limit.iops()
                .ifPresent(each -> {
                    terms.put("all", iops(disks.iops().orElse(Fraction.ZERO)));
                    terms.put("limit", iops(Fraction.of(each)));
                    say(Sentence.LIMIT_IOPS, terms);
                });
        limit.rate()
                .ifPresent(each -> {
                    terms.put("all", megabytes(disks.megabytes().orElse(Fraction.ZERO)));
                    terms.put("limit", megabytes(each.mb()));
                    say(Sentence.LIMIT_RATE, terms);
                });
        if (limit.burst().isPresent()) {
            terms.put("block", block(question.block()));
            terms.put(
                    "seconds",
                    new Term.Measure(Fraction.of(question.assumed().burstSeconds()), "s"));
            terms.put(
                    "operations",
                    iops(limit.burstOperations(question.block()).orElse(Fraction.ZERO)));
            say(Sentence.LIMIT_BURST, terms);
        }
    }

    /// The part of the disks that one slice may have.
    private void part(DiskDrill drill, Tenant tenant, Map<String, Term> terms) {
        boolean isPromised = isPromised(tenant);
        boolean areAll = shared.tenants().stream().allMatch(DiskArithmetic::isPromised);
        terms.put("promise", iops(Fraction.of(tenant.iops().orElse(0L))));
        terms.put("whole", iops(areAll ? drill.promised() : drill.operations()));
        terms.put("operations", iops(drill.operations()));
        terms.put("promised", iops(drill.promised()));
        terms.put(
                "slices",
                Term.count(
                        count(
                                shared.tenants().stream()
                                        .filter(each -> !isPromised(each))
                                        .toList())));
        say(isPromised ? Sentence.LIMIT_PART : Sentence.LIMIT_PART_OF_REST, terms);
    }

    private static boolean isPromised(Tenant tenant) {
        return tenant.iops().filter(each -> each > 0).isPresent();
    }

    private void say(Sentence sentence, Map<String, Term> terms) {
        found.add(Statement.of(sentence, named(terms)));
    }

    private void sayFromSharing(Sentence sentence, Map<String, Term> terms) {
        found.add(Statement.from(question.settings().sharingSource(), sentence, named(terms)));
    }

    private Map<String, Term> named(Map<String, Term> terms) {
        Map<String, Term> named = new HashMap<>(terms);
        named.put("disks", new Term.Words(disks.name()));
        return named;
    }
}
