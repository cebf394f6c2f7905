package hostplan.exchange.csv;

import hostplan.exchange.ImportOptions;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells devices that are no servers in a list of everything in the racks, as NetBox exports it.
final class DeviceFilter {

    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i)\\b(pdus?|power strips?|patch ?panels?|panels?|switch(?:es)?|routers?|firewalls?|ups"
                            + "|usv|bus ?plugs?|bus ?ways?|kvm|console servers?|cable managers?|cable management"
                            + "|blank(?:ing)?(?: panels?)?|access points?|cameras?|phones?|modems?|media converters?"
                            + "|steckdosenleisten?|shel(?:f|ves)|gateways?|sensors?|wlan|rails?)\\b");
    private static final Pattern SERVER =
            Pattern.compile(
                    "(?i)\\b(server|servers|host|hosts|hypervisor|compute|storage|node|nodes|blade|esxi?|backup)\\b");

    /// What makes a list one of all devices.
    private static final Set<String> SIGNS = Set.of("role", "manufacturer", "model", "rack");

    private final List<Column> columns;
    private final boolean active;

    DeviceFilter(List<Column> columns, ImportOptions options) {
        this.columns = columns;
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> keys.add(column.key()));
        active = options.devices() == ImportOptions.Devices.SERVERS && keys.containsAll(SIGNS);
    }

    /// Why the row is no server; empty where it may be one.
    Optional<String> reason(ListRow row) {
        if (!active || SERVER.matcher(text(row, "role")).find()) {
            return Optional.empty();
        }
        return match("role", text(row, "role")).or(() -> match("type", text(row, "model")));
    }

    /// Whether the row says in which rack it stands.
    boolean hasRack(ListRow row) {
        return !text(row, "rack").isEmpty();
    }

    private String text(ListRow row, String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .map(column -> row.cell(column.heading().index()).text())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> match(String what, String text) {
        Matcher other = OTHER.matcher(text);
        return other.find()
                ? Optional.of(
                        "no server: the "
                                + what
                                + " says “"
                                + text.toLowerCase(Locale.ROOT)
                                + "” (all devices can be taken instead)")
                : Optional.empty();
    }
}
