package hostplan.exchange.netbox;

import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Provenance;
import hostplan.project.ObjectKind;

import java.util.Optional;

/// Makes the draft of a part from one module type.
final class ModuleType {

    private final YamlNode.Mapping type;
    private final TypeDraft draft;

    ModuleType(Provenance from, YamlNode.Mapping type, ImportResult.Collector into) {
        this.type = type;
        draft = new TypeDraft(from, type, into);
    }

    Draft draft() {
        draft.put("name", type.text("model"));
        if (type.text("model").isBlank()) {
            draft.fault("name", "model", "has no name of the part", CellFault.Effect.ROW);
        }
        draft.put("vendor", type.text("manufacturer"));
        draft.put("partNumber", type.text("part_number"));
        draft.weight();
        draft.put("source", "NetBox module type");
        draft.notes();
        ModuleFacts facts = ModuleFacts.of(type);
        facts.doubts().forEach(draft::warn);
        return draft.build(ObjectKind.PART, Optional.of(facts.facts()));
    }
}
