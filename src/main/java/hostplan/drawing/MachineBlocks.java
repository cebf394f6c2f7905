package hostplan.drawing;

import hostplan.drawing.SlotGrid.CellShape;
import hostplan.hardware.Bays;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardSlots;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Form;
import hostplan.hardware.Processor;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Side;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MemoryPlaces;
import hostplan.hardware.machine.SlotGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The blocks that the drawing of a machine is put together from.
final class MachineBlocks {

    private static final CellShape BOARD = new CellShape(24, 40, 6.4, 1);
    private static final CellShape CARD = new CellShape(17, 30, 6.4, 4);
    private static final CellShape SUPPLY = new CellShape(13, 20, 6.4, 4);
    private static final CellShape SMALL = new CellShape(13, 18, 6.4, 4);
    private static final CellShape OTHER = new CellShape(17, 34, 6.4, 6);
    private static final int TALL_IN_A_LINE = 24;

    private final Machine machine;
    private final Words words;
    private final SlotCells cells;

    MachineBlocks(Machine machine, Words words, SlotCells cells) {
        this.machine = machine;
        this.words = words;
        this.cells = cells;
    }

    /// What one sees from the front.
    List<Block> front() {
        List<Block> blocks = new ArrayList<>();
        int blades = machine.model().map(ServerModel::bays).orElse(0);
        if (blades > 0) {
            blocks.add(new BladeBays(blades, words));
        }
        machine.slots().bays().stream()
                .filter(bays -> bays.side() == Side.FRONT)
                .map(this::bays)
                .forEach(blocks::add);
        return blocks;
    }

    List<Block> sockets() {
        int sockets = machine.slotsOf(SlotKind.PROCESSOR).size();
        List<MemoryPlaces> places = MemoryPlaces.of(machine);
        if (sockets == 0 && places.getFirst().slots().isEmpty()) {
            return List.of();
        }
        int most = places.stream().mapToInt(each -> each.slots().size()).max().orElse(0);
        return places.stream()
                .<Block>map(memory ->
                        new SocketBlock(titles(memory, sockets), memory, sockets > 0, most, cells))
                .toList();
    }

    private List<String> titles(MemoryPlaces memory, int sockets) {
        int slots = memory.slots().size();
        return sockets == 0
                ? List.of(words.text("machine.memory", slots))
                : Stream.of("machine.socket", "machine.socket.short", "machine.socket.name")
                        .map(key -> words.text(key, memory.socket(), slots, channels(memory)))
                        .toList();
    }

    /// None where no processor says how many there are.
    private int channels(MemoryPlaces memory) {
        return machine.all(Processor.class).isEmpty() ? 0 : memory.channels().size();
    }

    /// What stands inside and at the rear, beside the sockets.
    List<Block> rest() {
        List<Block> blocks = new ArrayList<>();
        board(blocks);
        machine.slots().bays().stream()
                .filter(bays -> bays.side() != Side.FRONT)
                .map(this::bays)
                .forEach(blocks::add);
        machine.slots().cards().stream().map(this::cards).forEach(blocks::add);
        supplies(blocks);
        misplaced(blocks);
        return blocks;
    }

    private void board(List<Block> blocks) {
        List<Slot> boards = machine.slotsOf(SlotKind.BOARD);
        if (!boards.isEmpty()) {
            String forms = String.join(", ", machine.slots().boards());
            blocks.add(grid(titles("machine.board", forms), boards, BOARD));
        }
    }

    private void supplies(List<Block> blocks) {
        List<Slot> supplies = machine.slotsOf(SlotKind.SUPPLY);
        if (!supplies.isEmpty()) {
            blocks.add(grid(titles("machine.supplies", supplies.size()), supplies, SUPPLY));
        }
    }

    /// What is fitted where the machine has no place for it; of a machine of which no places are
    /// known, all that is in it.
    private void misplaced(List<Block> blocks) {
        for (SlotGroup group : SlotGroup.of(machine)) {
            List<Slot> places = group.places(machine);
            List<Slot> beyond =
                    group.all(machine).stream().filter(slot -> !places.contains(slot)).toList();
            if (!beyond.isEmpty()) {
                blocks.add(grid(List.of(new SlotNames(words).group(group)), beyond, OTHER));
            }
        }
    }

    private Block bays(Bays bays) {
        List<Slot> slots = new SlotGroup(SlotKind.BAY, bays.name()).places(machine);
        String form = words.text("machine.form." + bays.form().name());
        String speaks =
                bays.speaks().stream().map(MachineBlocks::spoken).collect(Collectors.joining("/"));
        return grid(
                List.of(
                        words.text("machine.bays.full", bays.name(), bays.count(), form, speaks),
                        words.text("machine.bays", bays.name(), bays.count(), form),
                        bays.name()),
                slots,
                shape(bays));
    }

    private static String spoken(DriveInterface attached) {
        return attached == DriveInterface.NVME ? "NVMe" : attached.name();
    }

    private CellShape shape(Bays bays) {
        if (bays.side() != Side.FRONT && bays.form() != DriveForm.LFF) {
            return SMALL;
        }
        return switch (bays.form()) {
            case LFF -> new CellShape(14, 26, lineHeight(), wide(bays.count()));
            case SFF -> new CellShape(3.4, 9, tallHeight(), TALL_IN_A_LINE);
            case E1S -> new CellShape(2.6, 5, tallHeight(), 2 * TALL_IN_A_LINE);
            case E3S -> new CellShape(3, 6.5, tallHeight(), 2 * TALL_IN_A_LINE);
            case M2 -> SMALL;
        };
    }

    /// Wide drives lie four in a line in a rack, and in towers of few drives below each other.
    private int wide(int count) {
        return machine.model().map(ServerModel::form).orElse(Form.RACK) == Form.TOWER && count <= 8
                ? Math.ceilDiv(count, 4)
                : 4;
    }

    private double lineHeight() {
        return high() ? 5.2 : 6.4;
    }

    private double tallHeight() {
        return high() ? 14 : 18;
    }

    private boolean high() {
        return machine.model()
                .flatMap(ServerModel::rackUnits)
                .filter(units -> units.compareTo(RackUnits.of(3)) > 0)
                .isPresent();
    }

    private Block cards(CardSlots cards) {
        List<Slot> slots = new SlotGroup(SlotKind.CARD, cards.name()).places(machine);
        String lanes = words.text("machine.lanes", cards.generation(), cards.lanes());
        String form = words.text("machine.cards." + cards.form().code());
        String behind =
                cards.socket()
                        .filter(socket -> socket > 1)
                        .map(socket -> words.text("machine.cards.socket", socket))
                        .orElse("");
        String low = cards.height() == CardHeight.LOW ? words.text("machine.cards.low") : "";
        String lanesOfForm = form + " " + lanes;
        return grid(
                List.of(lanesOfForm + low + behind, lanesOfForm + behind, lanesOfForm, form),
                slots,
                CARD);
    }

    private List<String> titles(String key, Object value) {
        return List.of(words.text(key, value), words.text(key + ".short"));
    }

    private SlotGrid grid(List<String> titles, List<Slot> slots, CellShape shape) {
        return new SlotGrid(titles, slots, shape, cells);
    }
}
