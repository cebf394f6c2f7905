package hostplan.exchange.netbox;

import hostplan.amount.Parsed;
import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
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

/// Files of the NetBox library of types, of which each holds one or several documents.
///
/// @param words what they are, such as `device type`
/// @param folder where in the library they lie
record TypeFiles(Format format, ObjectKind kind, String words, String folder, Reader reader) {

    /// Reads one type.
    interface Reader {

        /// Why the type becomes nothing; empty where it is read.
        Optional<String> reason(YamlNode.Mapping type, ImportOptions options);

        void read(Provenance from, YamlNode.Mapping type, ImportResult.Collector into);
    }

    ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        ImportResult.Collector into = new ImportResult.Collector();
        inputs.forEach(input -> read(input, options, into));
        return into.result();
    }

    private void read(NamedBytes input, ImportOptions options, ImportResult.Collector into) {
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
                    read(input.name(), documents, options, into);
        }
    }

    private void read(
            String file,
            List<YamlNode> documents,
            ImportOptions options,
            ImportResult.Collector into) {
        boolean known = false;
        for (YamlNode document : documents) {
            if (document instanceof YamlNode.Mapping type && type.has("manufacturer")) {
                known = true;
                read(Provenance.of(file), type, options, into);
            }
        }
        if (known) {
            into.recognised.add(Recognised.whole(file, format, kind));
        } else {
            into.unreadable.add(
                    new UnreadableInput(
                            file,
                            "The file is no NetBox " + words + ": it names no manufacturer.",
                            "Choose files of the folder " + folder + "."));
        }
    }

    private void read(
            Provenance from,
            YamlNode.Mapping type,
            ImportOptions options,
            ImportResult.Collector into) {
        reader.reason(type, options)
                .ifPresentOrElse(
                        reason -> into.skipped.add(SkippedRow.of(from, type.text("model"), reason)),
                        () -> reader.read(from, type, into));
    }

    /// The library has types of racks beside those of devices and modules.
    static boolean isRack(YamlNode.Mapping type) {
        return type.has("form_factor") || type.has("mounting_depth");
    }

    static boolean isDevice(YamlNode.Mapping type) {
        return type.has("u_height") || type.has("slug");
    }
}
