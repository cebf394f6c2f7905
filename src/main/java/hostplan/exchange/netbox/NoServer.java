package hostplan.exchange.netbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells device types that are plainly no servers, enclosures or storage: patch panels, switches,
/// power distribution, what fills a rack, and modules that are entered as devices.
final class NoServer {

    /// More ports than any server has on its board.
    private static final int SWITCH_PORTS = 16;

    private static final Pattern MODULE =
            Pattern.compile(
                    "(?i).*\\b(?:interconnect|virtual connect|switch|link module|controller|administrator|LOM|adapter)\\b.*");

    private NoServer() {}

    /// Why it is none; empty where it may be one.
    static Optional<String> reason(YamlNode.Mapping type) {
        return what(type).map(what -> "no server: " + what + " (all devices can be taken instead)");
    }

    private static Optional<String> what(YamlNode.Mapping type) {
        boolean child = type.text("subdevice_role").equals("child");
        String model = type.text("model");
        if (child) {
            return MODULE.matcher(model).matches()
                    ? Optional.of("by its name a module of an enclosure")
                    : Optional.empty();
        }
        if (!type.list("power-outlets").isEmpty() && !has(type, "device-bays", "module-bays")) {
            return Optional.of("it has power outlets, as a power distribution unit has");
        }
        if (Interfaces.of(type).data().size() >= SWITCH_PORTS) {
            return Optional.of("it has as many network ports as a switch");
        }
        if (has(type, "interfaces", "console-ports", "module-bays", "device-bays")) {
            return Optional.empty();
        }
        if (has(type, "front-ports", "rear-ports")) {
            return Optional.of("it has nothing but ports to patch through");
        }
        boolean powered = !type.text("is_powered").toLowerCase(Locale.ROOT).equals("false");
        return powered ? Optional.empty() : Optional.of("it takes no power");
    }

    private static boolean has(YamlNode.Mapping type, String... lists) {
        return List.of(lists).stream().anyMatch(list -> !type.list(list).isEmpty());
    }
}
