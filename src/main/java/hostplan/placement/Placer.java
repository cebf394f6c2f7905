package hostplan.placement;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureRules;
import hostplan.placement.survive.Surviving;
import hostplan.placement.survive.SurvivingAnswer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Answers placement questions.
public final class Placer {

    private Placer() {}

    /// @param watch over the whole search; what is found until then is the answer
    public static PlacementAnswer place(
            PlacementQuestion question, DiskPlace disks, int failures, Watch watch) {
        if (failures > 0) {
            return of(
                    question,
                    Surviving.of(
                            question.packing(), rules(question.packing(), disks, failures), watch));
        }
        PackAnswer found = Packer.pack(question.packing(), watch, _ -> {});
        return new PlacementAnswer(
                question,
                found.filled(),
                found.unplaced(),
                found.cost(),
                found.bound(),
                Optional.empty(),
                List.of());
    }

    private static FailureRules rules(PackQuestion packing, DiskPlace disks, int failures) {
        return new FailureRules(
                failures,
                packing.hosts().stream().map(HostKind::capacity).toList(),
                Collections.nCopies(packing.vms().size(), disks != DiskPlace.LOCAL),
                true);
    }

    private static PlacementAnswer of(PlacementQuestion question, SurvivingAnswer found) {
        return new PlacementAnswer(
                question,
                found.standing(),
                found.unplaced(),
                found.cost(),
                found.bound(),
                Optional.of(found.survives()),
                found.cases());
    }
}
