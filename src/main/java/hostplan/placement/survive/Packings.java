package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Packings without failures, with fewer hosts of some kinds. They share the time that is left.
final class Packings {

    private final SurvivalQuestion question;
    private final Watch watch;

    /// How many are still to be found.
    private int open = 1;

    Packings(SurvivalQuestion question, Watch watch) {
        this.question = question;
        this.watch = watch;
    }

    /// So many are to be found from now on.
    void expect(int count) {
        open = count;
    }

    /// @param limits of each kind of host
    Packed pack(PackQuestion asked, List<Integer> limits) {
        return known(asked, limits).orElseGet(() -> search(asked, limits));
    }

    private Optional<Packed> known(PackQuestion asked, List<Integer> limits) {
        return question.plain()
                .filter(_ -> asked.equals(question.searched()) && limits.equals(question.limits()))
                .map(answer -> new Packed(asked, answer));
    }

    private Packed search(PackQuestion asked, List<Integer> limits) {
        List<HostKind> hosts = new ArrayList<>();
        for (int host = 0; host < limits.size(); host++) {
            hosts.add(asked.hosts().get(host).withLimit(limits.get(host)));
        }
        Watch part = watch.part(open + 1);
        open = Math.max(1, open - 1);
        PackQuestion limited = new PackQuestion(asked.resources(), hosts, asked.vms());
        return new Packed(limited, Packer.pack(limited, part, _ -> {}));
    }
}
