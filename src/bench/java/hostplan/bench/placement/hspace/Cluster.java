package hostplan.bench.placement.hspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Nodes as hspace sees them, with nothing on them.
///
/// @param ratio vCPUs per processor
/// @param spindleRatio instances per spindle
record Cluster(List<Node> nodes, double ratio, double spindleRatio) {

    /// @param memory in MiB that is free for instances
    /// @param disk in MiB
    record Node(long memory, long disk, int processors, int spindles) {}

    /// `policy,count,disk,memory,processors[,spindles]`
    static Cluster simulated(String text, double ratio) {
        String[] cells = text.split(",");
        Node node =
                new Node(
                        mib(cells[3]),
                        mib(cells[2]),
                        Integer.parseInt(cells[4]),
                        cells.length > 5 ? Integer.parseInt(cells[5]) : 1);
        return new Cluster(Collections.nCopies(Integer.parseInt(cells[1]), node), ratio, 32);
    }

    /// `name|memory|of the node|free|disk|free|processors|…`, with the ratios behind the lists of
    /// templates.
    static Cluster file(Path file) {
        try {
            List<Node> nodes = new ArrayList<>();
            double[] ratios = {4, 32};
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\\|");
                if (line.startsWith("node-")) {
                    nodes.add(
                            new Node(
                                    Long.parseLong(cells[3]),
                                    Long.parseLong(cells[5]),
                                    Integer.parseInt(cells[6]),
                                    Integer.parseInt(cells[9])));
                } else if (line.startsWith("group-") && cells.length > 5) {
                    ratios =
                            Arrays.stream(cells).skip(4).mapToDouble(Double::parseDouble).toArray();
                }
            }
            return new Cluster(nodes, ratios[0], ratios[1]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Small letters count in powers of 1024, capitals in powers of 1000; without one it is MiB.
    static long mib(String text) {
        String number = text.substring(0, text.length() - 1);
        return switch (text.charAt(text.length() - 1)) {
            case 'm' -> Long.parseLong(number);
            case 'g' -> Long.parseLong(number) << 10;
            case 't' -> Long.parseLong(number) << 20;
            case 'G' -> Long.parseLong(number) * 1_000_000_000L >> 20;
            case 'T' -> Long.parseLong(number) * 1_000_000_000_000L >> 20;
            default -> Long.parseLong(text);
        };
    }
}
