package hostplan.placement.survive;

import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Packings in which all hosts keep a share free: where none can be kept empty, that may do for a
/// failure.
final class Spread {

    /// Orders in which VMs are handed out.
    static final int WAYS = 60;

    /// Parts into which what a host has is cut.
    static final int SHARES = 8;

    private final SurvivalQuestion question;

    Spread(SurvivalQuestion question) {
        this.question = question;
    }

    /// @param share of each host that is filled, in parts of [#SHARES]
    PackAnswer filledTo(int share, Watch watch) {
        return withCosts(Packer.pack(question(share), watch, _ -> {}));
    }

    /// All hosts that there are, each VM on the one that is emptiest with it; empty where some find
    /// no room that way.
    ///
    /// @param way the order in which that is done
    /// @param empty kinds of hosts of which one is left empty each time it is named
    Optional<PackAnswer> handedOut(int way, List<Integer> empty) {
        PackQuestion searched = question.searched();
        List<List<Long>> capacity = searched.hosts().stream().map(HostKind::capacity).toList();
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < capacity.size(); host++) {
            HostKind each = searched.hosts().get(host);
            boolean isAny = each.limit() == HostKind.ANY;
            int kept = Collections.frequency(empty, host);
            hosts.add(isAny ? each : each.withLimit(Math.max(0, each.limit() - kept)));
        }
        PackQuestion asked = new PackQuestion(searched.resources(), hosts, searched.vms());
        return EvenFill.of(asked, capacity, way).map(filled -> withCosts(plain(filled)));
    }

    private PackAnswer plain(List<Filled> filled) {
        PackQuestion searched = question.searched();
        return new PackAnswer(
                filled,
                Collections.nCopies(searched.vms().size(), 0),
                0,
                0,
                new Certificate(
                        Collections.nCopies(searched.vms().size(), 0L),
                        1,
                        Collections.nCopies(searched.hosts().size(), 0L)),
                Optional.empty(),
                Optional.empty());
    }

    /// Hosts cost nothing, so that as many are used as there are. Rules hold as they are: half of
    /// one VM that a rule allows is none.
    private PackQuestion question(int share) {
        PackQuestion searched = question.searched();
        List<HostKind> hosts = new ArrayList<>();
        for (HostKind host : searched.hosts()) {
            List<Long> capacity = new ArrayList<>(host.capacity());
            for (int r = 0; r < question.stated(); r++) {
                capacity.set(r, host.capacity().get(r) * share / SHARES);
            }
            hosts.add(new HostKind(host.name(), 0, host.limit(), capacity));
        }
        return new PackQuestion(searched.resources(), hosts, searched.vms());
    }

    private PackAnswer withCosts(PackAnswer found) {
        long cost =
                found.filled().stream()
                        .mapToLong(each ->
                                question.searched().hosts().get(each.host()).cost() * each.times())
                        .sum();
        return new PackAnswer(
                found.filled(),
                found.unplaced(),
                cost,
                0,
                found.certificate(),
                Optional.empty(),
                found.fewest());
    }
}
