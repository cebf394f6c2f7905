package hostplan.hardware.fit;

import hostplan.hardware.OtherPart;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Value;

import java.util.List;
import java.util.stream.Stream;

/// Whether a case has a mainboard, and of a form that it takes.
final class Boards {

    private static final Slot PLACE = Slot.of(SlotKind.BOARD, 1);

    private Boards() {}

    static Stream<Seen> none(Inspection inspection) {
        List<String> forms = inspection.slots().boards();
        return forms.isEmpty() || !inspection.isEmpty(PLACE)
                ? Stream.empty()
                : Stream.of(Seen.at(PLACE, Value.of(String.join(", ", forms))));
    }

    static Stream<Seen> otherForm(Inspection inspection) {
        Slots slots = inspection.slots();
        List<In<OtherPart>> boards =
                inspection.machine().all(OtherPart.class).stream()
                        .filter(each -> each.facts().isBoard() && !slots.boards().isEmpty())
                        .filter(each -> !slots.takesBoard(each.facts().boardForm()))
                        .toList();
        return Alike.of(boards)
                .map(board ->
                        board.seen(
                                        Value.of(board.facts().boardForm()),
                                        Value.of(String.join(", ", slots.boards())))
                                .mendedBy(() ->
                                        Replacements.of(
                                                inspection,
                                                board,
                                                other -> suits(inspection, other))));
    }

    private static boolean suits(Inspection inspection, OtherPart board) {
        return board.isBoard()
                && inspection.slots().takesBoard(board.boardForm())
                && board.provides().processors().stream()
                        .allMatch(sockets -> takesProcessors(inspection, sockets));
    }

    private static boolean takesProcessors(Inspection inspection, ProcessorSlots sockets) {
        List<In<Processor>> processors = inspection.processors();
        return processors.size() <= sockets.count()
                && processors.stream().allMatch(each -> sockets.takes(each.facts()));
    }
}
