package hostplan.capacity;

import hostplan.capacity.mix.ExactMix;
import hostplan.capacity.mix.Goal;
import hostplan.capacity.mix.Limit;
import hostplan.capacity.mix.MixAnswer;
import hostplan.capacity.mix.MixQuestion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A host taken as one.
final class HostRoom implements Room {

    private final SlicingQuestion question;
    private final List<SliceNeed> needs;
    private final List<Map<Resource, Rejection>> never;
    private final ArrayRooms arrays;
    private final long[] counts;
    private Map<Resource, Ledger> ledgers;

    /// @param needs of the lines of the question
    HostRoom(SlicingQuestion question, List<SliceNeed> needs) {
        this.question = question;
        this.needs = needs;
        never = needs.stream().map(need -> VmRules.refusals(question, need)).toList();
        arrays = new ArrayRooms(question, needs);
        counts = new long[needs.size()];
        ledgers = new HostReserve(question).ledgers();
    }

    @Override
    public long[] counts() {
        return counts.clone();
    }

    @Override
    public long take(int line, long atMost) {
        long count = Math.min(atMost, most(line));
        add(line, count);
        return count;
    }

    private void add(int line, long count) {
        if (count > 0) {
            SliceNeed need = needs.get(line);
            ledgers.replaceAll((resource, ledger) ->
                    need.takes(resource) ? ledger.taking(need, count) : ledger);
            counts[line] += count;
        }
    }

    private long most(int line) {
        return never.get(line).isEmpty() ? room(line).orElse(Long.MAX_VALUE) : 0;
    }

    private Optional<Long> room(int line) {
        return Stream.concat(
                        ledgers.values().stream()
                                .flatMap(ledger -> ledger.room(needs.get(line)).stream())
                                .map(BigInteger::longValueExact),
                        arrays.room(line, counts).stream())
                .reduce(Math::min);
    }

    @Override
    public boolean takeUpTo(long[] wanted) {
        Map<Resource, Ledger> before = new EnumMap<>(ledgers);
        long[] had = counts.clone();
        for (int line = 0; line < wanted.length; line++) {
            long more = wanted[line] - counts[line];
            if (take(line, more) < more) {
                ledgers = before;
                System.arraycopy(had, 0, counts, 0, had.length);
                return false;
            }
        }
        return true;
    }

    @Override
    public MixAnswer takeBest(List<Optional<Long>> most, List<Goal> goals) {
        List<Limit> limits = limits();
        List<Long> more = new ArrayList<>();
        for (int line = 0; line < counts.length; line++) {
            long room = most(line);
            long had = counts[line];
            more.add(most.get(line).map(all -> Math.min(room, all - had)).orElse(room));
        }
        MixAnswer answer =
                ExactMix.best(
                        new MixQuestion(limits, more),
                        goals,
                        Collections.nCopies(counts.length, 0L));
        for (int line = 0; line < counts.length; line++) {
            add(line, answer.counts().get(line));
        }
        return answer;
    }

    private List<Limit> limits() {
        return Stream.concat(
                        ledgers.values().stream()
                                .filter(ledger ->
                                        needs.stream()
                                                .anyMatch(need -> need.takes(ledger.resource())))
                                .map(ledger ->
                                        ledger.limit(needs.stream().map(Optional::of).toList())),
                        arrays
                                .limits(IntStream.range(0, counts.length).boxed().toList(), counts)
                                .stream())
                .toList();
    }

    @Override
    public List<Rejection> refusals(int line) {
        List<Rejection> found = new ArrayList<>();
        for (Resource resource : Resource.NAMED_FIRST) {
            Optional.ofNullable(never.get(line).get(resource))
                    .or(() -> arrays.shortage(resource, line, counts))
                    .or(() -> shortage(resource, needs.get(line)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Rejection> shortage(Resource resource, SliceNeed need) {
        return Optional.ofNullable(ledgers.get(resource)).flatMap(ledger -> ledger.shortage(need));
    }

    @Override
    public Map<Resource, Ledger> ledgers() {
        return ledgers;
    }

    /// As many slices as can be, whole in a node, where that is preferred.
    @Override
    public List<NodeAnswer> nodes() {
        return question.cutting().numa() == NumaRule.PREFERRED
                ? NodeRoom.keepingWhole(question, needs, counts)
                : List.of();
    }

    @Override
    public List<ArrayAnswer> arrays() {
        return arrays.answers(counts);
    }

    @Override
    public boolean isProven() {
        return true;
    }
}
