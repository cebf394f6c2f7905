package hostplan.exchange.netbox;

import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Importer;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.Provenance;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;

/// Reads NetBox module types as parts: power supplies, network cards, cards for drives.
public final class ModuleTypeImporter implements Importer {

    private static final TypeFiles FILES =
            new TypeFiles(
                    Format.NETBOX_MODULE_TYPE,
                    ObjectKind.PART,
                    "module type",
                    "module-types",
                    new Modules());

    @Override
    public ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        return FILES.read(inputs, options);
    }

    private record Modules() implements TypeFiles.Reader {

        @Override
        public Optional<String> reason(YamlNode.Mapping type, ImportOptions options) {
            if (TypeFiles.isRack(type)) {
                return Optional.of("a type of racks, no module type");
            }
            return TypeFiles.isDevice(type)
                    ? Optional.of("a type of devices, no module type")
                    : Optional.empty();
        }

        @Override
        public void read(Provenance from, YamlNode.Mapping type, ImportResult.Collector into) {
            into.drafts.add(new ModuleType(from, type, into).draft());
        }
    }
}
