package hostplan.cli;

import hostplan.document.Ids;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.ImportPlanner;
import hostplan.exchange.recognise.AnyImporter;
import hostplan.project.Project;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// Exports of other tools, given in the place of a list of hosts or of VMs: they are read as an
/// import reads them.
///
/// @param hosts whether the hosts are those of an export
/// @param vms whether the VMs are
record PlacedExports(boolean hosts, boolean vms, List<NamedBytes> inputs) {

    private static final int MOST_REMARKS = 5;

    PlacedExports {
        inputs = List.copyOf(inputs);
    }

    /// Throws [BadInput] naming the file that cannot be read.
    static PlacedExports among(Path hosts, Path vms) {
        boolean isSame =
                hosts.toAbsolutePath().normalize().equals(vms.toAbsolutePath().normalize());
        List<NamedBytes> both =
                ImportInputs.read(isSame ? List.of(hosts) : List.of(hosts, vms)).inputs();
        boolean isHosts = AnyImporter.isExport(both.getFirst());
        boolean isVms = AnyImporter.isExport(both.getLast());
        return new PlacedExports(
                isHosts, isVms, both.stream().filter(AnyImporter::isExport).toList());
    }

    /// A project with what is in them too.
    ///
    /// @param notes is told what is left out and what to look at
    Project into(Project lists, AnyImporter importer, List<String> notes) {
        if (inputs.isEmpty()) {
            return lists;
        }
        ImportPlan plan =
                new ImportPlanner(new Ids(new SecureRandom()))
                        .plan(lists, importer.read(inputs, ImportOptions.USUAL));
        if (!plan.unreadable().isEmpty()) {
            UnreadableInput first = plan.unreadable().getFirst();
            throw new BadInput(first.file() + ": " + first.message(), first.cure());
        }
        List<String> remarks = new ImportAnswer(plan).remarks();
        remarks.stream().limit(MOST_REMARKS).forEach(notes::add);
        if (remarks.size() > MOST_REMARKS) {
            notes.add(
                    "And "
                            + (remarks.size() - MOST_REMARKS)
                            + " more, which hostplan import tells with --dry-run.");
        }
        return plan.after();
    }
}
