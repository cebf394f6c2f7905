package hostplan.capacity.drill;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The disks of one host.
///
/// @param arrays in the order of the configuration
/// @param mostOfHost operations a second that the host reaches, whatever its arrays do together
/// @param mostOfSlice operations a second that one slice reaches by its virtual disk
public record HostDisks(List<Disks> arrays, Fraction mostOfHost, Fraction mostOfSlice) {

    public HostDisks {
        arrays = List.copyOf(arrays);
    }

    /// Disks and the tenants that share them.
    ///
    /// @param tenants their places in the question
    record Shared(Disks disks, List<Integer> tenants) {}

    /// Who shares what: a tenant that names an array lies on it; those that name none share all
    /// arrays that nobody names, as one. A problem where there is no such array, or none is left.
    Parsed<List<Shared>> shared(List<Tenant> tenants) {
        List<Disks> reached = reached();
        List<String> named =
                tenants.stream().flatMap(each -> each.array().stream()).distinct().toList();
        Optional<String> unknown =
                named.stream().filter(name -> find(reached, name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Parsed.problem(
                    "The host has no array " + Quoted.of(unknown.get()) + ".",
                    "Name one of " + names() + ", or none for all together.");
        }
        Map<String, List<Integer>> on = new LinkedHashMap<>();
        IntStream.range(0, tenants.size())
                .forEach(place ->
                        on.computeIfAbsent(
                                        tenants.get(place).array().orElse(""),
                                        _ -> new ArrayList<>())
                                .add(place));
        List<Disks> rest = reached.stream().filter(each -> !named.contains(each.name())).toList();
        if (on.containsKey("") && rest.isEmpty() && !reached.isEmpty()) {
            return Parsed.problem(
                    "No array is left for " + tenants.get(on.get("").getFirst()).name() + ".",
                    "Name the array on which it lies.");
        }
        return Parsed.value(
                on.entrySet().stream()
                        .filter(_ -> !reached.isEmpty())
                        .map(entry ->
                                new Shared(
                                        find(reached, entry.getKey())
                                                .orElseGet(() -> Disks.together(rest)),
                                        entry.getValue()))
                        .toList());
    }

    private String names() {
        return arrays.isEmpty()
                ? "its arrays, of which none is stated"
                : arrays.stream().map(Disks::name).collect(Collectors.joining(", "));
    }

    private static Optional<Disks> find(List<Disks> arrays, String name) {
        return arrays.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// What the arrays really reach: where they do more operations together than the host, each has
    /// its share of what the host does.
    private List<Disks> reached() {
        Optional<Fraction> all = Disks.sum(arrays, Disks::iops);
        if (all.isEmpty() || all.get().compareTo(mostOfHost) <= 0) {
            return arrays;
        }
        Fraction part = mostOfHost.dividedBy(all.get());
        return arrays.stream()
                .map(each -> each.withIops(each.iops().orElse(Fraction.ZERO).times(part)))
                .toList();
    }
}
