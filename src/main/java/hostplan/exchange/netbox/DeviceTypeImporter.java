package hostplan.exchange.netbox;

import hostplan.amount.Parsed;
import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Importer;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.Provenance;
import hostplan.exchange.Recognised;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.text.DecodedText;
import hostplan.exchange.text.InputLimits;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;

/// Reads NetBox device types as server models. They tell the shape of a machine and nothing of its
/// processors, memory or drives.
public final class DeviceTypeImporter implements Importer {

    @Override
    public ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        ImportResult.Collector into = new ImportResult.Collector();
        inputs.forEach(input -> read(input, options, into));
        return into.result();
    }

    private static void read(NamedBytes input, ImportOptions options, ImportResult.Collector into) {
        Optional<UnreadableInput> refusal = InputLimits.refusal(input);
        if (refusal.isPresent()) {
            into.unreadable.add(refusal.get());
            return;
        }
        String text = DecodedText.of(input.content(), options.charset()).text();
        switch (YamlReader.read(text)) {
            case Parsed.Problem<List<YamlNode>>(String message, String cure) ->
                    into.unreadable.add(new UnreadableInput(input.name(), message, cure));
            case Parsed.Value<List<YamlNode>>(List<YamlNode> documents) ->
                    read(input.name(), documents, into);
        }
    }

    private static void read(String file, List<YamlNode> documents, ImportResult.Collector into) {
        boolean known = false;
        for (YamlNode document : documents) {
            if (document instanceof YamlNode.Mapping type && type.has("manufacturer")) {
                known = true;
                read(file, type, into);
            }
        }
        if (known) {
            into.recognised.add(
                    Recognised.whole(file, Format.NETBOX_DEVICE_TYPE, ObjectKind.SERVER_MODEL));
        } else {
            into.unreadable.add(
                    new UnreadableInput(
                            file,
                            "The file is no NetBox device type: it names no manufacturer.",
                            "Choose files of the folder device-types."));
        }
    }

    private static void read(String file, YamlNode.Mapping type, ImportResult.Collector into) {
        Optional<String> other = otherType(type);
        if (other.isPresent()) {
            into.skipped.add(SkippedRow.of(Provenance.of(file), type.text("model"), other.get()));
        } else {
            into.drafts.add(new DeviceType(Provenance.of(file), type, into).draft());
        }
    }

    /// The library has types of modules and racks beside those of devices.
    private static Optional<String> otherType(YamlNode.Mapping type) {
        if (type.has("form_factor") || type.has("mounting_depth")) {
            return Optional.of("a type of racks, no device type");
        }
        return type.has("u_height") || type.has("slug")
                ? Optional.empty()
                : Optional.of("a type of modules, no device type");
    }
}
