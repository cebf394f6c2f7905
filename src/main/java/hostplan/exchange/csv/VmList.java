package hostplan.exchange.csv;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.exchange.CellFault;
import hostplan.exchange.ImportResult;
import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.StatusWords;
import hostplan.placement.PowerState;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lists of virtual machines.
final class VmList implements ListKind {

    private static final Map<String, CellReader> READERS =
            Map.of(
                    "vcpus",
                    CellReaders.count("vcpus"),
                    "count",
                    CellReaders.count("count"),
                    "memory",
                    CellReaders.memory("memory"),
                    "memoryUsed",
                    CellReaders.memory("memoryUsed"),
                    "diskProvisioned",
                    CellReaders.disk("diskProvisioned"),
                    "diskUsed",
                    CellReaders.disk("diskUsed"),
                    "iops",
                    CellReaders.whole("iops"),
                    "network",
                    CellReaders.network("network"),
                    "disks",
                    CellReaders.word(
                            "disks", StatusWords::diskPlace, "local, shared, replicated, pooled"),
                    "powerState",
                    VmList::powerState);

    @Override
    public Map<String, CellReader> readers() {
        return READERS;
    }

    @Override
    public Set<String> essential() {
        return Set.of("name", "vcpus", "memory", "count");
    }

    /// NetBox has a life cycle here, of which only "active" and "offline" tell the power state.
    private static Parsed<CellReading> powerState(String text, ColumnStyle style) {
        Optional<PowerState> state = StatusWords.powerState(text);
        if (state.isPresent()) {
            return Parsed.value(CellReading.of("powerState", state.get().code()));
        }
        return StatusWords.status(text).isPresent()
                ? Parsed.value(
                        CellReading.warning(
                                Quoted.of(text)
                                        + " does not tell whether the machine runs, so its power state is"
                                        + " left empty."))
                : Parsed.problem(
                        Quoted.of(text) + " is no known power state.",
                        "Write one of on, off, suspended.");
    }

    @Override
    public void finish(DraftBuilder draft, String nameCell) {
        draft.derive("name", draft.text("uuid"), "the row has no name");
        if (!draft.has("name") && !draft.isUnreadable()) {
            draft.fault(
                    new CellFault(
                            "name",
                            nameCell,
                            "",
                            "The row has no name.",
                            "Type a name, or leave the row out.",
                            CellFault.Effect.ROW));
        }
    }

    @Override
    public void addImplied(ImportResult.Collector into) {
        // Hosts that no list describes stay names, which the planner looks up in the project.
    }
}
