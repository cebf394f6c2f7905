package hostplan.placement.ground;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.List;

/// With exactly n hosts of one kind, n times its cost is spent, and the others must carry what n
/// free ones do not. Nothing costs less than the least over all n.
///
/// @param host the kind of host, by its place in the question
/// @param byCount for each n from 0 on, why the others cost so much; more of them than that cost as
///   much as is claimed by themselves
public record ByCount(PackQuestion question, int host, List<Ground> byCount) implements Ground {

    public ByCount {
        byCount = List.copyOf(byCount);
    }

    static ByCount of(PackQuestion question, PackAnswer.Split split) {
        List<Ground> byCount = new ArrayList<>();
        for (int count = 0; count < split.byCount().size(); count++) {
            byCount.add(
                    Ground.of(
                            PackAnswer.Split.question(question, split.host(), count),
                            split.byCount().get(count)));
        }
        return new ByCount(question, split.host(), byCount);
    }

    public HostKind kind() {
        return question.hosts().get(host);
    }

    /// What is spent with exactly so many.
    public long with(int count) {
        return Math.addExact(
                Math.multiplyExact(kind().cost(), (long) count), byCount.get(count).bound());
    }

    /// Whether there may be more of it than were looked at.
    public boolean mayBeMore() {
        return kind().limit() >= byCount.size();
    }

    /// What more of it cost by themselves.
    public long further() {
        return Math.multiplyExact(kind().cost(), (long) byCount.size());
    }

    /// With how many the least is spent; as many as were looked at, where that is more of them.
    public int least() {
        int least = mayBeMore() ? byCount.size() : 0;
        for (int count = 0; count < byCount.size(); count++) {
            least = spent(count) < spent(least) ? count : least;
        }
        return least;
    }

    @Override
    public long bound() {
        return spent(least());
    }

    private long spent(int count) {
        return count < byCount.size() ? with(count) : further();
    }
}
