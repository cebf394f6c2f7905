package hostplan.ui.hardware;

import hostplan.hardware.ServerModel;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;

/// What matters about a model, in one line: "1U · SP5 · 12 memory slots · 10 × 2.5″ · 3 PCIe
/// slots".
record ModelLine(Texts texts) {

    String of(ServerModel model) {
        List<String> facts = new ArrayList<>();
        model.rackUnits()
                .filter(units -> units.halves() > 0)
                .map(units -> text("units", units.toString()))
                .ifPresent(facts::add);
        model.slots()
                .processors()
                .map(sockets -> text("sockets", sockets.count(), sockets.socket()))
                .ifPresent(facts::add);
        model.slots().memory().map(memory -> text("slots", memory.count())).ifPresent(facts::add);
        model.slots()
                .bays()
                .forEach(bays ->
                        facts.add(
                                text(
                                        "bays",
                                        bays.count(),
                                        texts.text("machine.form." + bays.form().name()))));
        int cards = model.slots().cards().stream().mapToInt(each -> each.count()).sum();
        if (cards > 0) {
            facts.add(text("cards", cards));
        }
        if (model.bays() > 0) {
            facts.add(texts.text("machine.blades", model.bays()));
        }
        return facts.isEmpty() ? texts.text("hardware.model.noSlots") : String.join(" · ", facts);
    }

    private String text(String key, Object... values) {
        return texts.text("facts." + key, values);
    }
}
