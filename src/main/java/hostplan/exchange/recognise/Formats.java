package hostplan.exchange.recognise;

import hostplan.exchange.Format;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.text.BoundedZip;
import hostplan.exchange.text.DecodedText;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells the format of a file by its name and its first lines.
final class Formats {

    private static final int BEGINNING = 20_000;
    private static final List<String> TABS = List.of("vinfo", "vhost", "vdatastore", "tabv");

    /// Headings that only these tabs have next to each other.
    private static final Pattern TAB_HEADINGS =
            Pattern.compile(
                    "(?is)\\W{0,3}(?:VM\"?[,;\\t]\\s*\"?Powerstate\\b|Host\"?[,;\\t]\\s*\"?Datacenter\"?[,;\\t]\\s*\"?Cluster\\b).*");

    private static final Pattern YAML =
            Pattern.compile("(?s)\\s*(?:#[^\\n]*\\n\\s*)*(?:---\\s|manufacturer:|model:|slug:).*");

    private static final Pattern MANUFACTURER = Pattern.compile("(?m)^manufacturer:");
    private static final Pattern MODEL = Pattern.compile("(?m)^model:");
    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?m)^(?:u_height|slug|is_full_depth|subdevice_role|form_factor|mounting_depth):");

    private Formats() {}

    static Format of(NamedBytes input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        if (BoundedZip.isZip(input.content()) || name.endsWith(".xlsx")) {
            return Format.RVTOOLS;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return yaml(beginning(input));
        }
        String start = beginning(input);
        if (TABS.stream().anyMatch(name::contains) || TAB_HEADINGS.matcher(start).matches()) {
            return Format.RVTOOLS;
        }
        boolean list = name.endsWith(".csv") || name.endsWith(".tsv");
        return !list && YAML.matcher(start).matches() ? yaml(start) : Format.CSV;
    }

    /// A type of modules is as one of devices, but for height and slug, which the latter have.
    private static Format yaml(String start) {
        boolean module =
                MANUFACTURER.matcher(start).find()
                        && MODEL.matcher(start).find()
                        && !DEVICE.matcher(start).find();
        return module ? Format.NETBOX_MODULE_TYPE : Format.NETBOX_DEVICE_TYPE;
    }

    /// What the file is instead, where it is of a kind that is never read: `JSON`, `XML`.
    static Optional<String> foreign(NamedBytes input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        boolean known =
                BoundedZip.isZip(input.content())
                        || name.endsWith(".xlsx")
                        || name.endsWith(".yaml")
                        || name.endsWith(".yml");
        String start = known ? "" : beginning(input).replace("\uFEFF", "").strip();
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of("JSON");
        }
        return start.startsWith("<") ? Optional.of("XML") : Optional.empty();
    }

    private static String beginning(NamedBytes input) {
        byte[] bytes = Arrays.copyOf(input.content(), Math.min(input.content().length, BEGINNING));
        return DecodedText.of(bytes, Optional.empty()).text();
    }
}
