package hostplan.bench.placement;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A placement question of a file: `.vbp` (number of resources, capacities, number of lines, per
/// line the needs and the count) or `.csv` (`host,name,price,limit,capacity…` and
/// `vm,name,count,mostPerHost,need…`, where a limit of 0 means none). A few published files state
/// needs below zero, which no VM has; those are passed over.
///
/// @param name of the file without its ending
public record Instance(String name, PackQuestion question) {

    /// @param pattern that the name of the file matches
    static List<Instance> of(Path folder, String pattern) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(vbp|csv)"))
                    .filter(file -> name(file).matches(pattern))
                    .filter(Instance::isSound)
                    .sorted()
                    .map(Instance::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Instance read(Path file) {
        try {
            String text = Files.readString(file);
            return new Instance(
                    name(file), file.toString().endsWith(".vbp") ? vbp(text) : csv(text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isSound(Path file) {
        try {
            return file.toString().endsWith(".csv") || !Files.readString(file).contains("-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - 4);
    }

    private static PackQuestion vbp(String text) {
        Iterator<Long> numbers =
                Arrays.stream(text.strip().split("\\s+")).map(Long::valueOf).iterator();
        int resources = numbers.next().intValue();
        HostKind host = new HostKind("host", 1, HostKind.ANY, next(numbers, resources));
        int lines = numbers.next().intValue();
        List<VmKind> vms = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            List<Long> needs = next(numbers, resources);
            vms.add(new VmKind("vm" + line, needs, numbers.next().intValue(), VmKind.ANY));
        }
        return new PackQuestion(names(resources), List.of(host), vms);
    }

    private static List<Long> next(Iterator<Long> numbers, int size) {
        return IntStream.range(0, size).mapToObj(_ -> numbers.next()).toList();
    }

    private static PackQuestion csv(String text) {
        List<HostKind> hosts = new ArrayList<>();
        List<VmKind> vms = new ArrayList<>();
        int resources = 0;
        for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
            String[] cells = line.split(",");
            int third = Integer.parseInt(cells[2]);
            int most = cells[3].equals("0") ? Integer.MAX_VALUE : Integer.parseInt(cells[3]);
            List<Long> amounts = Arrays.stream(cells).skip(4).map(Long::valueOf).toList();
            resources = amounts.size();
            if (cells[0].equals("host")) {
                hosts.add(new HostKind(cells[1], third, most, amounts));
            } else {
                vms.add(new VmKind(cells[1], amounts, third, most));
            }
        }
        return new PackQuestion(names(resources), hosts, vms);
    }

    private static List<String> names(int resources) {
        return IntStream.range(0, resources).mapToObj(each -> "r" + each).toList();
    }

    int vms() {
        return question.vms().stream().mapToInt(VmKind::count).sum();
    }
}
