package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.exchange.value.ModelName;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How names are compared: in any case, and with single blanks.
final class Keys {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Keys() {}

    static String plain(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /// A host's name without its domain; empty for one that has none, and for an IP address.
    static Optional<String> withoutDomain(String name) {
        String plain = plain(name);
        int dot = plain.indexOf('.');
        return dot <= 0 || plain.matches("[0-9.]+") || plain.contains(" ")
                ? Optional.empty()
                : Optional.of(plain.substring(0, dot));
    }

    static String cluster(String cluster, String name) {
        return plain(cluster) + "\n" + plain(name);
    }

    static String rack(String site, String name) {
        return plain(site) + "\n" + plain(name);
    }

    static String inRack(String site, String rack, String name) {
        return rack(site, rack) + "\n" + plain(name);
    }

    static String model(String manufacturer, String model) {
        return ModelName.of(manufacturer, model).key();
    }

    /// What a draft of one of the simple kinds is called.
    static String of(Draft draft) {
        return switch (draft.kind()) {
            case SERVER_MODEL -> model(draft.text("manufacturer"), draft.text("model"));
            case PART -> plain(draft.text("vendor") + " " + draft.text("name"));
            case RACK_ITEM -> inRack(draft.text("site"), draft.text("rack"), draft.text("name"));
            case SITE,
                    RACK,
                    CONFIGURATION,
                    QUOTE,
                    SERVER,
                    STORAGE_POOL,
                    VM,
                    FLAVOR,
                    SLICING,
                    PLACEMENT ->
                    plain(draft.text("name"));
        };
    }
}
