package hostplan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// The program as a whole; all it does itself is to name its subcommands.
@Command(
        name = "hostplan",
        mixinStandardHelpOptions = true,
        versionProvider = HostplanCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Plans servers: an inventory, hardware, and how many VPS a host can be cut into.",
        footer = {
            "",
            "Without arguments, or with a .hostplan file alone, the window opens.",
            "Exit status: 0 all is fine; 1 something was found, or does not fit; 2 bad input."
        })
final class HostplanCommand {

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            Optional<ModuleDescriptor> descriptor =
                    Optional.ofNullable(HostplanCommand.class.getModule().getDescriptor());
            return new String[] {
                "Hostplan "
                        + descriptor.flatMap(ModuleDescriptor::rawVersion).orElse("(unversioned)")
            };
        }
    }
}
