package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.capacity.mix.Limit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The arrays of a host where flavors name those on which their slices lie: such a slice takes of
/// its array alone; all others share the arrays that nobody names, as one. Where no flavor names
/// any there is nothing to tell apart, and the host counts all of them together.
final class ArrayRooms {

    private final List<SliceNeed> needs;
    private final List<Part> parts;

    /// @param lines that lie on it
    /// @param unsold before anything is cut
    private record Part(String name, List<Integer> lines, Map<Resource, Ledger> unsold) {

        Map<Resource, Ledger> after(List<SliceNeed> needs, long[] counts) {
            Map<Resource, Ledger> cut = new EnumMap<>(unsold);
            for (int line : lines) {
                cut.replaceAll((_, ledger) -> ledger.taking(needs.get(line), counts[line]));
            }
            return cut;
        }
    }

    /// @param needs of the lines of the question
    ArrayRooms(SlicingQuestion question, List<SliceNeed> needs) {
        this.needs = needs;
        parts = parts(question);
    }

    private static List<Part> parts(SlicingQuestion question) {
        Map<String, List<Integer>> byName = byName(question);
        if (byName.keySet().equals(Set.of("")) || question.host().arrays().isEmpty()) {
            return List.of();
        }
        List<HostArray> rest =
                question.host().arrays().stream()
                        .filter(each -> !byName.containsKey(each.name()))
                        .toList();
        return byName.entrySet().stream()
                .map(named ->
                        part(
                                question,
                                named.getKey().isEmpty()
                                        ? rest
                                        : named(question.host(), named.getKey()),
                                named.getValue()))
                .toList();
    }

    private static List<HostArray> named(HostFigures host, String name) {
        return host.arrays().stream().filter(each -> each.name().equals(name)).limit(1).toList();
    }

    private static Map<String, List<Integer>> byName(SlicingQuestion question) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        IntStream.range(0, question.lines().size())
                .forEach(line ->
                        byName.computeIfAbsent(
                                        question.lines().get(line).array().orElse(""),
                                        _ -> new ArrayList<>())
                                .add(line));
        return byName;
    }

    private static Part part(
            SlicingQuestion question, List<HostArray> arrays, List<Integer> lines) {
        HostReserve reserve = new HostReserve(question);
        Map<Resource, Ledger> unsold = new EnumMap<>(Resource.class);
        HostArray.together(arrays)
                .forEach((resource, installed) ->
                        unsold.put(resource, reserve.unsold(resource, installed)));
        return new Part(
                arrays.stream().map(HostArray::name).collect(Collectors.joining(" + ")),
                lines,
                unsold);
    }

    private Stream<Part> of(int line) {
        return parts.stream().filter(part -> part.lines().contains(line));
    }

    /// How many more of a line fit beside these; empty where nothing is told apart.
    Optional<Long> room(int line, long[] counts) {
        return of(line).flatMap(part -> part.after(needs, counts).values().stream())
                .flatMap(ledger -> ledger.room(needs.get(line)).stream())
                .reduce(BigInteger::min)
                .map(BigInteger::longValueExact);
    }

    /// What more slices can share of each array.
    ///
    /// @param lineOfItem of each item of the limits the line it counts
    List<Limit> limits(List<Integer> lineOfItem, long[] counts) {
        return parts.stream()
                .flatMap(part ->
                        part.after(needs, counts).values().stream()
                                .map(ledger ->
                                        ledger.limit(
                                                lineOfItem.stream()
                                                        .map(line -> need(part, line))
                                                        .toList())))
                .toList();
    }

    private Optional<SliceNeed> need(Part part, int line) {
        return part.lines().contains(line) ? Optional.of(needs.get(line)) : Optional.empty();
    }

    /// What of its array refuses one more of a line.
    Optional<Rejection> shortage(Resource resource, int line, long[] counts) {
        return of(line).flatMap(part ->
                        Optional.ofNullable(part.after(needs, counts).get(resource))
                                .flatMap(ledger -> ledger.shortage(needs.get(line)))
                                .map(_ -> refusal(part, resource, line, counts))
                                .stream())
                .findFirst();
    }

    private Rejection refusal(Part part, Resource resource, int line, long[] counts) {
        return new Rejection.NotEnoughInArray(
                resource,
                part.name(),
                needs.get(line).total(resource),
                Objects.requireNonNull(part.after(needs, counts).get(resource)).free());
    }

    /// What the arrays lack for so many slices, where each lies on its own, beyond what is free
    /// elsewhere: in the unit of the resource, as it would have to be sold.
    Fraction missing(Resource resource, List<Long> counts) {
        return parts.stream()
                .flatMap(part ->
                        Optional.ofNullable(part.unsold().get(resource)).stream()
                                .map(ledger ->
                                        wanted(part, resource, counts).minus(ledger.capacity())))
                .map(Fraction.ZERO::max)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction wanted(Part part, Resource resource, List<Long> counts) {
        return part.lines().stream()
                .map(line -> needs.get(line).amount(resource).times(counts.get(line)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    List<ArrayAnswer> answers(long[] counts) {
        return parts.stream()
                .map(part ->
                        new ArrayAnswer(
                                part.name(),
                                IntStream.range(0, counts.length)
                                        .mapToObj(line ->
                                                part.lines().contains(line) ? counts[line] : 0L)
                                        .toList(),
                                List.copyOf(part.after(needs, counts).values())))
                .toList();
    }
}
