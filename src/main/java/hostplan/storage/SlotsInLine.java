package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Slot;
import hostplan.storage.json.JsonLimits;
import hostplan.storage.json.JsonSource;
import hostplan.storage.json.JsonText;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.UnknownCollector;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.function.Function;

/// Slots of one kind and group that stand as a text.
record SlotsInLine(Value<SlotRun> run) implements Value<List<Slot>> {

    static final SlotsInLine ANY = of(SlotRun::parse, SlotRun::text);

    static final SlotsInLine BAYS = of(SlotRun::parseBays, SlotRun::baysText);

    private static SlotsInLine of(
            Function<String, Parsed<SlotRun>> parse, Function<SlotRun, String> print) {
        return new SlotsInLine(Scalars.text(parse, print));
    }

    /// Minds how many slots all the texts of a file stand for, before there is one of them.
    @Override
    public Parsed<List<Slot>> read(JsonSource in, UnknownCollector unknown) {
        return run.read(in, unknown)
                .flatMap(found ->
                        in.means(found.count())
                                ? Parsed.value(found.slots())
                                : Parsed.problem(
                                        "This file fills more than "
                                                + JsonLimits.MOST_MEANT
                                                + " slots.",
                                        "Check the positions, or split the project."));
    }

    @Override
    public void write(List<Slot> slots, UnknownMembers unknown, JsonText out) {
        run.write(SlotRun.of(slots), unknown, out);
    }
}
