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

/// Reads NetBox device types as server models. They tell the shape of a machine and its places for
/// cards and power supplies, and nothing of its processors and memory.
public final class DeviceTypeImporter implements Importer {

    private static final TypeFiles FILES =
            new TypeFiles(
                    Format.NETBOX_DEVICE_TYPE,
                    ObjectKind.SERVER_MODEL,
                    "device type",
                    "device-types",
                    new Devices());

    @Override
    public ImportResult read(List<NamedBytes> inputs, ImportOptions options) {
        return FILES.read(inputs, options);
    }

    private record Devices() implements TypeFiles.Reader {

        @Override
        public Optional<String> reason(YamlNode.Mapping type, ImportOptions options) {
            if (TypeFiles.isRack(type)) {
                return Optional.of("a type of racks, no device type");
            }
            if (!TypeFiles.isDevice(type)) {
                return Optional.of("a type of modules, no device type");
            }
            return options.devices() == ImportOptions.Devices.SERVERS
                    ? NoServer.reason(type)
                    : Optional.empty();
        }

        @Override
        public void read(Provenance from, YamlNode.Mapping type, ImportResult.Collector into) {
            into.drafts.add(new DeviceType(from, type, into).draft());
        }
    }
}
