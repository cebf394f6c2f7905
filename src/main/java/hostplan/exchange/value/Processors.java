package hostplan.exchange.value;

import hostplan.document.Confidence;
import hostplan.hardware.Part;
import hostplan.hardware.Processor;
import hostplan.hardware.Provenance;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Cores and threads of processors by what people call them. Their list is asked for when the first
/// name is looked up, not before.
public final class Processors {

    /// A processor of the list.
    ///
    /// @param source where its figures come from, with the date
    public record Known(String name, int cores, int threads, int maximumSockets, String source) {}

    private final Supplier<List<Known>> list;
    private @Nullable Map<String, Known> byKey;

    public Processors(Supplier<List<Known>> list) {
        this.list = list;
    }

    /// Those among the parts of a catalogue.
    public static Processors among(Supplier<List<Part>> parts) {
        return new Processors(() ->
                parts.get().stream()
                        .filter(part -> part.facts() instanceof Processor)
                        .map(part -> known(part, (Processor) part.facts()))
                        .toList());
    }

    private static Known known(Part part, Processor facts) {
        Provenance from = part.provenance();
        String doubt = from.confidence() == Confidence.ESTIMATE ? " (estimate)" : "";
        return new Known(
                part.name(),
                facts.cores(),
                facts.threads(),
                facts.mostSockets(),
                from.source() + ", " + from.asOf() + doubt);
    }

    /// The processor of that name, also without its family: `Gold 6130` or `6130`; empty where the
    /// list has none or several.
    public Optional<Known> find(String name) {
        return Optional.ofNullable(byKey().get(key(name)));
    }

    private synchronized Map<String, Known> byKey() {
        Map<String, Known> known = byKey;
        if (known == null) {
            known = byKey(list.get());
            byKey = known;
        }
        return known;
    }

    private static Map<String, Known> byKey(List<Known> list) {
        Map<String, List<Known>> candidates = new HashMap<>();
        for (Known processor : list) {
            for (String key : keys(processor.name())) {
                candidates.computeIfAbsent(key, _ -> new ArrayList<>()).add(processor);
            }
        }
        Map<String, Known> unique = new HashMap<>();
        candidates.forEach((key, found) -> {
            if (found.size() == 1) {
                unique.put(key, found.getFirst());
            }
        });
        return unique;
    }

    private static Set<String> keys(String name) {
        Set<String> keys = new LinkedHashSet<>();
        String rest = name;
        keys.add(key(rest));
        while (rest.indexOf(' ') > 0) {
            rest = rest.substring(rest.indexOf(' ') + 1);
            // A mere version is no name: “v4” ends many.
            if (!rest.matches("[vV][0-9]")) {
                keys.add(key(rest));
            }
        }
        return keys;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+]", "");
    }
}
