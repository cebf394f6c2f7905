package hostplan.ui.placement;

import hostplan.drawing.Words;
import hostplan.explain.LostStatements;
import hostplan.explain.NameRanges;
import hostplan.message.MessageTexts;
import hostplan.placement.Vm;
import hostplan.project.PlaceFailures;
import hostplan.project.PlaceFailures.Failure;
import hostplan.project.PlacedRows;
import hostplan.project.ProjectIndex;
import hostplan.project.Restarted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which VMs start where when a place fails, and why others stay down, in words.
final class FailureDetails {

    /// More names and ranges on one host are told by their number.
    private static final int MOST_NAMES = 20;

    private final Words words;
    private final MessageTexts statements;

    FailureDetails(Words words, MessageTexts statements) {
        this.words = words;
        this.statements = statements;
    }

    /// @param starts a line for each host on which VMs start
    /// @param lost a line for each kind of VM that stays down
    record Told(List<String> starts, List<String> lost) {}

    Told of(PlacementShown shown, Failure failure) {
        LostStatements why =
                new LostStatements(
                        shown.answer().question(),
                        statements,
                        id -> PlacedRows.vmName(shown.index(), id));
        PlaceFailures failures = shown.failures();
        return new Told(
                failures.starts(failure).stream().map(each -> start(shown.index(), each)).toList(),
                failures.why(failure).stream().map(why::line).toList());
    }

    private String start(ProjectIndex index, Restarted each) {
        return words.text(
                "placement.fails.start",
                each.host(),
                each.vms().size(),
                NameRanges.of(names(index, each.vms()), MOST_NAMES));
    }

    /// Those of which there are several with their number.
    private static List<String> names(ProjectIndex index, List<String> vms) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        vms.forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> {
                    String name = index.vm(each.getKey()).map(Vm::name).orElse(each.getKey());
                    return each.getValue() > 1 ? each.getValue() + " × " + name : name;
                })
                .sorted()
                .toList();
    }
}
