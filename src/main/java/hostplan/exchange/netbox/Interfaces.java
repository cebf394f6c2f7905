package hostplan.exchange.netbox;

import hostplan.amount.Bandwidth;
import hostplan.hardware.NetworkPorts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The interfaces of a device or a module, without those for management.
///
/// @param data types of the interfaces that carry data, such as `25gbase-x-sfp28`
record Interfaces(List<String> data) {

    /// The standard is in the name: `1000base-t` is 1000 Mbit/s, `2.5gbase-t` is 2.5 Gbit/s.
    private static final Pattern ETHERNET =
            Pattern.compile("([0-9]{1,4}(?:\\.[0-9])?)(g?)base-?([a-z0-9-]*)");

    private static final Pattern FIBRE_CHANNEL = Pattern.compile("[0-9]{1,3}gfc-.*");
    private static final Pattern MANAGEMENT =
            Pattern.compile(
                    "(?i).*(?:\\bi?drac|\\bilo\\b|\\bbmc\\b|\\bipmi\\b|\\bimm2?\\b|\\bxcc\\b|\\bcimc\\b|\\birmc\\b|\\bibmc\\b"
                            + "|mgmt|management|\\bcmc\\b|\\brmm\\b).*");
    private static final long MEGABIT = 1_000_000;

    private static final Map<String, String> CONNECTORS =
            Map.ofEntries(
                    Map.entry("t", "RJ45"),
                    Map.entry("tx", "RJ45"),
                    Map.entry("x-sfp", "SFP"),
                    Map.entry("x-sfpp", "SFP+"),
                    Map.entry("x-sfp28", "SFP28"),
                    Map.entry("x-sfp56", "SFP56"),
                    Map.entry("x-qsfpp", "QSFP+"),
                    Map.entry("x-qsfp28", "QSFP28"),
                    Map.entry("x-qsfp56", "QSFP56"),
                    Map.entry("x-qsfpdd", "QSFP-DD"),
                    Map.entry("x-qsfp112", "QSFP112"),
                    Map.entry("x-osfp", "OSFP"),
                    Map.entry("cr4", "QSFP28"));

    Interfaces {
        data = List.copyOf(data);
    }

    static Interfaces of(YamlNode.Mapping type) {
        return new Interfaces(
                type.list("interfaces").stream()
                        .filter(each -> !isManagement(each))
                        .map(each -> each.text("type").strip().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static boolean isManagement(YamlNode.Mapping one) {
        String only = one.text("mgmt_only").toLowerCase(Locale.ROOT);
        return only.equals("true")
                || only.equals("yes")
                || MANAGEMENT.matcher(one.text("name") + " " + one.text("label")).matches();
    }

    /// Those whose type tells a speed, in their order.
    List<NetworkPorts> ports() {
        Map<Bandwidth, Integer> counts = new LinkedHashMap<>();
        data.forEach(type -> speed(type).ifPresent(speed -> counts.merge(speed, 1, Integer::sum)));
        List<NetworkPorts> ports = new ArrayList<>();
        counts.forEach((speed, count) -> ports.add(new NetworkPorts(count, speed)));
        return ports;
    }

    /// What cables go into; empty where it is not told, or not the same for all.
    String connector() {
        List<String> found = data.stream().map(Interfaces::connector).distinct().toList();
        return found.size() == 1 ? found.getFirst() : "";
    }

    boolean isFibreChannel() {
        return !data.isEmpty()
                && data.stream().allMatch(type -> FIBRE_CHANNEL.matcher(type).matches());
    }

    private static String connector(String type) {
        Matcher ethernet = ETHERNET.matcher(type);
        return ethernet.matches() ? CONNECTORS.getOrDefault(ethernet.group(3), "") : "";
    }

    private static Optional<Bandwidth> speed(String type) {
        Matcher ethernet = ETHERNET.matcher(type);
        if (!ethernet.matches()) {
            return Optional.empty();
        }
        long unit = ethernet.group(2).isEmpty() ? MEGABIT : 1000 * MEGABIT;
        BigDecimal bits = new BigDecimal(ethernet.group(1)).multiply(BigDecimal.valueOf(unit));
        return Optional.of(new Bandwidth(bits.longValueExact()));
    }
}
