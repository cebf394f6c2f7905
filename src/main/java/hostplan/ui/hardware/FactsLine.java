package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.hardware.Accelerator;
import hostplan.hardware.CardShape;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StorageController;
import hostplan.hardware.SupplyForm;
import hostplan.ui.common.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What matters about a part or a model, in one line.
final class FactsLine {

    private static final String BETWEEN = " · ";

    private final Texts texts;

    FactsLine(Texts texts) {
        this.texts = texts;
    }

    String of(Part part) {
        List<String> facts =
                switch (part.facts()) {
                    case Processor processor -> processor(processor);
                    case MemoryModule module -> memory(module);
                    case Drive drive -> drive(drive);
                    case StorageController controller -> controller(controller);
                    case NetworkCard card -> network(card);
                    case PowerSupply supply -> supply(supply);
                    case Accelerator accelerator -> accelerator(accelerator);
                    case OtherPart other -> other(other);
                };
        return facts.stream().filter(fact -> !fact.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    private List<String> processor(Processor processor) {
        List<String> facts = new ArrayList<>();
        facts.add(text("cores", processor.cores()));
        facts.add(text("threads", processor.threads()));
        clock(processor).ifPresent(facts::add);
        processor.watts().map(this::watts).ifPresent(facts::add);
        facts.add(processor.socket());
        processor.channels().map(count -> text("channels", count)).ifPresent(facts::add);
        return facts;
    }

    private Optional<String> clock(Processor processor) {
        Optional<String> base = processor.baseGHz().map(this::number);
        Optional<String> boost = processor.boostGHz().map(this::number);
        return base.isPresent() && boost.isPresent()
                ? Optional.of(text("clocks", base.get(), boost.get()))
                : base.or(() -> boost).map(one -> text("clock", one));
    }

    private List<String> memory(MemoryModule module) {
        return List.of(
                texts.amounts().memory(module.capacity()),
                text("memory", generation(module), module.speed(), type(module.type())),
                module.ranks().map(ranks -> text("ranks", ranks)).orElse(""));
    }

    private static String generation(MemoryModule module) {
        return module.generation().code().toUpperCase(Locale.ROOT);
    }

    private static String type(MemoryType type) {
        return type.code().toUpperCase(Locale.ROOT).replace('-', ' ');
    }

    private List<String> drive(Drive drive) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.amounts().disk(drive.capacity()));
        facts.add(attached(drive));
        facts.add(texts.text("machine.form." + drive.form().name()));
        drive.dwpd().map(each -> text("dwpd", number(each))).ifPresent(facts::add);
        iops(drive).ifPresent(facts::add);
        return facts;
    }

    private static String attached(Drive drive) {
        String plain = attached(drive.attached());
        return drive.media() == Media.SSD && drive.attached() != DriveInterface.NVME
                ? plain + " SSD"
                : plain;
    }

    static String attached(DriveInterface attached) {
        return attached == DriveInterface.NVME ? "NVMe" : attached.name();
    }

    private Optional<String> iops(Drive drive) {
        return drive.readIops().isPresent() && drive.writeIops().isPresent()
                ? Optional.of(
                        text(
                                "iops",
                                texts.amounts().number(drive.readIops().get()),
                                texts.amounts().number(drive.writeIops().get())))
                : Optional.empty();
    }

    private List<String> controller(StorageController controller) {
        String speaks =
                controller.speaks().stream()
                        .map(FactsLine::attached)
                        .collect(Collectors.joining("/"));
        return List.of(
                text("drives", controller.ports()),
                speaks,
                controller.levels().isEmpty() ? text("noRaid") : text("raid"),
                controller.cache().map(texts.amounts()::memory).orElse(""),
                card(controller.card()));
    }

    private List<String> network(NetworkCard card) {
        return List.of(
                text("ports", card.ports(), texts.amounts().bandwidth(card.portSpeed())),
                card.connector(),
                card(card.card()));
    }

    private List<String> supply(PowerSupply supply) {
        return List.of(
                text("watts", supply.watts()), supply.grade(), SupplyForm.inWords(supply.form()));
    }

    private List<String> accelerator(Accelerator accelerator) {
        return List.of(
                accelerator.memory().map(texts.amounts()::memory).orElse(""),
                accelerator.largestWatts().map(this::watts).orElse(""),
                card(accelerator.card()));
    }

    private static List<String> other(OtherPart other) {
        return List.of(other.purpose(), other.boardForm());
    }

    private String card(Optional<CardShape> card) {
        return card.map(shape ->
                        texts.text("machine.cards." + shape.form().code())
                                + " "
                                + texts.text("machine.lanes", shape.generation(), shape.lanes()))
                .orElse("");
    }

    /// "1U · SP5 · 12 memory slots · 10 × 2.5″ · 3 PCIe slots".
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
        return facts.isEmpty() ? texts.text("hardware.model.noSlots") : String.join(BETWEEN, facts);
    }

    private String watts(BigDecimal watts) {
        return text("watts", watts);
    }

    private String number(BigDecimal value) {
        return texts.amounts().number(Fraction.of(value));
    }

    private String text(String key, Object... values) {
        return texts.text("facts." + key, values);
    }
}
