package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.RuleSet;

import java.util.List;
import java.util.Optional;

/// The rule sets that ship with the application, and the reading of others like them.
public final class RuleSetFiles {

    private static final String FOLDER = "hypervisors/";

    private final List<RuleSet> shipped;

    private RuleSetFiles(List<RuleSet> shipped) {
        this.shipped = shipped;
    }

    /// Reads the shipped ones; they are part of the build, so a mistake in them is thrown.
    public static RuleSetFiles load() {
        List<String> names =
                ShippedJson.read(
                                "index.json",
                                ShippedJson.text(FOLDER + "index.json"),
                                index -> index.texts("ruleSets"))
                        .orElseThrow();
        return new RuleSetFiles(
                names.stream()
                        .map(id ->
                                read(id + ".json", ShippedJson.text(FOLDER + id + ".json"))
                                        .orElseThrow())
                        .toList());
    }

    /// In the order in which they are offered.
    public List<RuleSet> all() {
        return shipped;
    }

    public Optional<RuleSet> find(String id) {
        return shipped.stream().filter(ruleSet -> ruleSet.id().equals(id)).findFirst();
    }

    /// Reads one rule set; a problem names the file and the member.
    public static Parsed<RuleSet> read(String fileName, String json) {
        return ShippedJson.read(fileName, json, RuleSetFormat::read);
    }
}
