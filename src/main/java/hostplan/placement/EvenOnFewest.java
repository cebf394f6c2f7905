package hostplan.placement;

import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.HostSizes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Even on the hosts that stand and on no more of those to be bought than are needed. More of them
/// would each be loaded less, without anybody having asked for that.
final class EvenOnFewest {

    /// Parts of the time for the search for the fewest.
    private static final int PARTS = 3;

    private final PlacementQuestion question;
    private final FailurePlan plan;
    private final Watch watch;

    EvenOnFewest(PlacementQuestion question, FailurePlan plan, Watch watch) {
        this.question = question;
        this.plan = plan;
        this.watch = watch;
    }

    /// Whether any may be bought.
    static boolean isNeeded(PlacementQuestion question) {
        return question.hosts().stream().anyMatch(Hosts.Bought.class::isInstance);
    }

    PlacementAnswer answer(Consumer<PlacementAnswer> better) {
        PlacementAnswer fewest = fewest();
        if (!fewest.survives().orElse(true)) {
            return grown(fewest, better);
        }
        PlacementQuestion limited = limitedTo(fewest.standing());
        PlacementAnswer even = Placer.even(limited, plan, watch, better);
        return even.survives().orElse(true) && even.vmsUnplaced() <= fewest.vmsUnplaced()
                ? even
                : asFound(limited, fewest, even.grounds());
    }

    /// Where the search for the fewest found nothing that survives: one more after the other, the
    /// largest first, until that does.
    private PlacementAnswer grown(PlacementAnswer fewest, Consumer<PlacementAnswer> better) {
        int[] used = used(fewest.standing());
        for (int host : largestFirst()) {
            while (used[host] < question.packing().hosts().get(host).limit() && !watch.isOver()) {
                used[host]++;
                PlacementAnswer even =
                        Placer.even(limitedTo(used), plan, watch.part(PARTS), better);
                if (even.placesAll() && even.survives().orElse(true)) {
                    return even;
                }
            }
        }
        return Placer.even(question, plan, watch, better);
    }

    private List<Integer> largestFirst() {
        HostSizes sizes = new HostSizes(question.packing().hosts());
        return IntStream.range(0, question.hosts().size())
                .filter(this::isBought)
                .boxed()
                .sorted(Comparator.comparingDouble(sizes::of).reversed())
                .toList();
    }

    /// Of those to be bought, of which each counts the same.
    private PlacementAnswer fewest() {
        PlacementQuestion buying =
                question.counted((host, each) -> each.withCost(isBought(host) ? 1 : 0))
                        .withPrices(question.prices());
        return Placer.place(buying, plan, watch.part(PARTS), _ -> {});
    }

    private boolean isBought(int host) {
        return question.hosts().get(host) instanceof Hosts.Bought;
    }

    private PlacementQuestion limitedTo(List<Filled> standing) {
        return limitedTo(used(standing));
    }

    private int[] used(List<Filled> standing) {
        int[] used = new int[question.hosts().size()];
        standing.forEach(each -> used[each.host()] += each.times());
        return used;
    }

    private PlacementQuestion limitedTo(int[] used) {
        return question.counted((host, each) -> isBought(host) ? each.withLimit(used[host]) : each);
    }

    /// Where nothing more even does as much.
    private static PlacementAnswer asFound(
            PlacementQuestion limited, PlacementAnswer fewest, PlacementAnswer.Grounds grounds) {
        long load = EvenLoad.load(limited, fewest.standing());
        return new PlacementAnswer(
                limited,
                fewest.standing(),
                fewest.unplaced(),
                load,
                grounds,
                fewest.survives(),
                fewest.cases(),
                Optional.empty());
    }
}
