package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads an instance of vector bin packing in one of two formats, all in whole numbers.
///
/// `.vbp`: how many resources; what a host has of each; how many lines follow; per line the needs
/// of an item and how many there are of it. Items are named i0, i1, … in their order, the host h.
///
/// `.csv`: `host,name,price,limit,capacity…` with a limit of 0 for any number, and
/// `vm,name,count,maxPerHost,need…` with 0 for no such limit; lines that begin with # are comments.
final class InstanceFile {

    private static final long MOST_BYTES = 64L << 20;

    private final Path file;
    private final List<String> lines;

    private InstanceFile(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// Throws [BadInput] naming the line that cannot be read.
    static PackQuestion read(Path file) {
        InstanceFile instance = new InstanceFile(file, lines(file));
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".vbp") ? instance.vbp() : instance.csv();
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new BadInput(
                        Quoted.of(file.toString()) + " is larger than 64 MiB.",
                        "Give a file of one instance.");
            }
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new BadInput(
                    Quoted.of(file.toString()) + " cannot be read as text.",
                    "Check its name and whether it may be read.");
        }
    }

    private PackQuestion vbp() {
        List<Row> rows = rows("\\s+");
        if (rows.size() < 3) {
            throw new BadInput(
                    Quoted.of(file.toString()) + " has no items.",
                    "Its first lines are the number of resources, the capacities and the number"
                            + " of lines of items.");
        }
        int resources = rows.get(0).whole(0, 1, 1000);
        List<Long> capacity = rows.get(1).exactly(resources).amounts(0);
        int count = rows.get(2).whole(0, 0, Integer.MAX_VALUE);
        if (rows.size() != count + 3) {
            throw new BadInput(
                    where(rows.get(2).number())
                            + count
                            + " lines of items are announced, but "
                            + (rows.size() - 3)
                            + " follow.",
                    "Correct the number, or complete the file.");
        }
        List<VmKind> items = new ArrayList<>();
        for (Row row : rows.subList(3, rows.size())) {
            row.exactly(resources + 1);
            items.add(
                    new VmKind(
                            "i" + items.size(),
                            row.amounts(0).subList(0, resources),
                            row.whole(resources, 0, Integer.MAX_VALUE),
                            VmKind.ANY));
        }
        return new PackQuestion(
                names(resources), List.of(new HostKind("h", 1, HostKind.ANY, capacity)), items);
    }

    private PackQuestion csv() {
        List<HostKind> hosts = new ArrayList<>();
        List<VmKind> vms = new ArrayList<>();
        int columns = 0;
        for (Row row : rows(",")) {
            columns = columns == 0 ? row.cells().size() : columns;
            row.exactly(columns).atLeast(5);
            switch (row.cells().getFirst()) {
                case "host" -> hosts.add(host(row));
                case "vm" -> vms.add(vm(row));
                default ->
                        throw row.bad(
                                Quoted.of(row.cells().getFirst()) + " is neither host nor vm.",
                                "Begin the line with host, or vm, or # for a comment.");
            }
        }
        if (hosts.isEmpty() || vms.isEmpty()) {
            throw new BadInput(
                    Quoted.of(file.toString())
                            + " states no "
                            + (hosts.isEmpty() ? "hosts." : "VMs."),
                    "Add a line such as "
                            + (hosts.isEmpty() ? "host,h,1,0,64,256." : "vm,v,10,0,2,8."));
        }
        return new PackQuestion(names(columns - 4), hosts, vms);
    }

    private static HostKind host(Row row) {
        int limit = row.whole(3, 0, Integer.MAX_VALUE);
        return new HostKind(
                row.cells().get(1),
                row.amount(2),
                limit == 0 ? HostKind.ANY : limit,
                row.amounts(4));
    }

    private static VmKind vm(Row row) {
        int most = row.whole(3, 0, Integer.MAX_VALUE);
        return new VmKind(
                row.cells().get(1),
                row.amounts(4),
                row.whole(2, 0, Integer.MAX_VALUE),
                most == 0 ? VmKind.ANY : most);
    }

    private static List<String> names(int resources) {
        List<String> names = new ArrayList<>();
        for (int r = 1; r <= resources; r++) {
            names.add("resource " + r);
        }
        return names;
    }

    private String where(int line) {
        return Quoted.of(file.toString()) + ", line " + line + ": ";
    }

    /// Without comments and blank lines.
    private List<Row> rows(String separator) {
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                rows.add(
                        new Row(
                                where(line + 1),
                                line + 1,
                                Stream.of(text.split(separator, -1)).map(String::strip).toList()));
            }
        }
        return rows;
    }

    /// One line.
    private record Row(String where, int number, List<String> cells) {

        Row exactly(int count) {
            if (cells.size() != count) {
                throw bad(
                        "there are " + cells.size() + " values and not " + count + ".",
                        "Write one for each resource.");
            }
            return this;
        }

        void atLeast(int count) {
            if (cells.size() < count) {
                throw bad("there are too few values.", "Write one for each resource.");
            }
        }

        List<Long> amounts(int from) {
            List<Long> amounts = new ArrayList<>();
            for (int cell = from; cell < cells.size(); cell++) {
                amounts.add(amount(cell));
            }
            return amounts;
        }

        long amount(int cell) {
            String text = cell < cells.size() ? cells.get(cell) : "";
            if (!text.matches("[0-9]{1,15}")) {
                throw bad(
                        Quoted.of(text) + " is not a whole number from 0 on.",
                        "Write digits only, at most 15.");
            }
            return Long.parseLong(text);
        }

        int whole(int cell, int least, int most) {
            long amount = amount(cell);
            if (amount < least || amount > most) {
                throw bad(
                        amount + " is not from " + least + " to " + most + ".",
                        "Write a number within.");
            }
            return (int) amount;
        }

        BadInput bad(String message, String cure) {
            return new BadInput(where + message, cure);
        }
    }
}
