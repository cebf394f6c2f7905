package hostplan.exchange.rvtools;

import hostplan.exchange.text.Table;
import hostplan.exchange.text.TableRow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The tabs of RVTools that are read.
enum Tab {
    INFO("vInfo"),
    MEMORY("vMemory"),
    HOST("vHost"),
    DATASTORE("vDatastore");

    /// Headings of the tabs about parts of machines, which begin like vInfo.
    private static final Set<String> PARTS =
            Set.of(
                    "cores p/s",
                    "size mb",
                    "disk",
                    "disk key",
                    "adapter",
                    "nic label",
                    "device node",
                    "tools",
                    "tools version",
                    "name",
                    "snapshot",
                    "filename");

    private final String title;

    Tab(String title) {
        this.title = title;
    }

    /// Headings that the tab has in every version, and together no other.
    private Set<String> headings() {
        return switch (this) {
            case INFO -> Set.of("vm", "powerstate");
            case MEMORY -> Set.of("vm", "size mb", "overhead");
            case HOST -> Set.of("host", "cpu model", "# cpu");
            case DATASTORE -> Set.of("name", "# hosts", "capacity mb");
        };
    }

    String title() {
        return title;
    }

    /// By the name of a sheet or file: `vInfo`, `RVTools_tabvInfo.csv`.
    static Optional<Tab> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\.(?:csv|txt)$", "");
        return Arrays.stream(values())
                .filter(tab -> plain.endsWith(tab.title.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// By its headings, whatever it is called.
    static Optional<Tab> withHeadings(Table table) {
        List<String> present =
                table.rows().stream().findFirst().map(TableRow::cells).orElse(List.of()).stream()
                        .map(TabTable::plain)
                        .toList();
        return Arrays.stream(values())
                .filter(tab -> present.containsAll(tab.headings()))
                .filter(tab -> tab != INFO || present.stream().noneMatch(PARTS::contains))
                .findFirst();
    }

    /// Whether the table has what the tab cannot be without.
    boolean fits(Table table) {
        return withHeadings(table).equals(Optional.of(this));
    }
}
