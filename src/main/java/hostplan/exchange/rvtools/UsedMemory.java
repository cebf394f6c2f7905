package hostplan.exchange.rvtools;

import hostplan.amount.Parsed;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.text.TableRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the tabs vMemory say of the memory that machines use: what the host has given a machine
/// (Consumed), or what it touched of late (Active) where only that is listed. Less than consumed is
/// seldom enough, so that one comes first.
final class UsedMemory {

    /// What two tabs say of the same machine, where both say it.
    private static final List<String> IDENTITY =
            List.of("vm id", "vm uuid", "vi sdk uuid", "vi sdk server", "datacenter", "cluster");

    private static final List<String> COLUMNS = List.of("Consumed", "Active");

    private record Used(TabTable table, TableRow row) {}

    private final Map<String, List<Used>> byName = new HashMap<>();

    /// Notes what columns of the tab become.
    static void use(TabTable table) {
        COLUMNS.forEach(column -> table.use("memoryUsed", column.toLowerCase(Locale.ROOT)));
    }

    void add(TabTable table) {
        for (TableRow row : table.rows()) {
            byName.computeIfAbsent(table.text(row, "vm"), _ -> new ArrayList<>())
                    .add(new Used(table, row));
        }
    }

    /// Puts into a draft what one row says of the machine; nothing where none does, or several do.
    void addTo(DraftBuilder draft, TabTable info, TableRow row) {
        List<Used> fitting =
                byName.getOrDefault(info.text(row, "vm"), List.of()).stream()
                        .filter(used -> isSame(info, row, used))
                        .toList();
        if (fitting.size() > 1) {
            draft.warn(
                    "Several rows of vMemory are about a machine of this name, so its memory in use"
                            + " was left empty.");
        } else if (!fitting.isEmpty()) {
            addTo(draft, fitting.getFirst());
        }
    }

    private static boolean isSame(TabTable info, TableRow row, Used used) {
        return IDENTITY.stream()
                .allMatch(heading -> {
                    String here = info.text(row, heading);
                    String there = used.table().text(used.row(), heading);
                    return here.isEmpty() || there.isEmpty() || here.equals(there);
                });
    }

    private static void addTo(DraftBuilder draft, Used used) {
        for (String column : COLUMNS) {
            switch (used.table().number(used.row(), column.toLowerCase(Locale.ROOT))) {
                case Parsed.Value<Optional<Long>>(Optional<Long> number) ->
                        draft.derive(
                                "memoryUsed",
                                number.map(InfoTab::memory).orElse(""),
                                column + " in row " + used.row().number() + " of vMemory");
                case Parsed.Problem<Optional<Long>>(String message, String _) ->
                        draft.warn(message + " So says " + column + " of vMemory.");
            }
        }
    }
}
