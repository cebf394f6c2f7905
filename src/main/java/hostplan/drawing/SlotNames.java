package hostplan.drawing;

import hostplan.hardware.CardForm;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.SlotGroup;

/// How slots and their groups are called.
public final class SlotNames {

    private final Words words;

    public SlotNames(Words words) {
        this.words = words;
    }

    /// "Memory 12", "front 3".
    public String slot(Slot slot) {
        return words.text("machine.slot", group(SlotGroup.of(slot)), slot.position());
    }

    /// "Memory", "Drives, front".
    public String group(SlotGroup group) {
        return group.name().isEmpty()
                ? words.text("machine.group." + group.kind().code())
                : words.text("machine.group." + group.kind().code() + ".named", name(group));
    }

    /// Slots for cards are mostly named after their form: `pcie-2` is written "PCIe-2".
    private String name(SlotGroup group) {
        if (group.kind() == SlotKind.CARD) {
            for (CardForm form : CardForm.values()) {
                if (group.name().startsWith(form.code())) {
                    return words.text("machine.cards." + form.code())
                            + group.name().substring(form.code().length());
                }
            }
        }
        return group.name();
    }
}
