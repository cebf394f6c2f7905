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
    INFO("vInfo", Set.of("vm", "powerstate")),
    HOST("vHost", Set.of("host", "cpu model", "# cpu")),
    DATASTORE("vDatastore", Set.of("name", "# hosts", "capacity mb"));

    private final String title;
    private final Set<String> headings;

    Tab(String title, Set<String> headings) {
        this.title = title;
        this.headings = headings;
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
        return Arrays.stream(values()).filter(tab -> present.containsAll(tab.headings)).findFirst();
    }

    /// Whether the table has what the tab cannot be without.
    boolean fits(Table table) {
        return withHeadings(table).equals(Optional.of(this));
    }
}
