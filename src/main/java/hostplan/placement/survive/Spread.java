package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Packings in which all hosts keep a share free: where none can be kept empty, that may do for a
/// failure.
final class Spread {

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
