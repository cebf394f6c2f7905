package hostplan.sheet;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.hardware.Accelerator;
import hostplan.hardware.CardShape;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.StorageController;
import hostplan.hardware.SupplyForm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What matters about a part, in a line: `32 cores · 64 threads · 280 W · SP5`.
public final class PartFactsText {

    private static final String BETWEEN = " · ";

    private final SheetTexts texts;
    private final AmountFormat amounts;

    public PartFactsText(Locale locale) {
        texts = new SheetTexts(locale);
        amounts = new AmountFormat(locale);
    }

    public String of(PartFacts facts) {
        List<String> words =
                switch (facts) {
                    case Processor processor -> processor(processor);
                    case MemoryModule module -> memory(module);
                    case Drive drive -> drive(drive);
                    case StorageController controller -> controller(controller);
                    case NetworkCard card -> network(card);
                    case PowerSupply supply ->
                            List.of(
                                    watts(Optional.of(BigDecimal.valueOf(supply.watts()))),
                                    supply.grade(),
                                    SupplyForm.inWords(supply.form()));
                    case Accelerator accelerator -> accelerator(accelerator);
                    case OtherPart other -> List.of(other.purpose(), other.boardForm());
                };
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(BETWEEN));
    }

    private List<String> processor(Processor processor) {
        return List.of(
                texts.text("facts.cores", processor.cores()),
                texts.text("facts.threads", processor.threads()),
                clock(processor),
                watts(processor.watts()),
                processor.socket(),
                counted("facts.channels", processor.channels()));
    }

    private String clock(Processor processor) {
        Optional<String> base = processor.baseGHz().map(this::number);
        Optional<String> boost = processor.boostGHz().map(this::number);
        return base.isPresent() && boost.isPresent()
                ? texts.text("facts.clocks", base.get(), boost.get())
                : base.or(() -> boost).map(one -> texts.text("facts.clock", one)).orElse("");
    }

    private List<String> memory(MemoryModule module) {
        return List.of(
                amounts.memory(module.capacity()),
                texts.text(
                        "facts.speed",
                        ProperWords.capital(module.generation()),
                        module.speed(),
                        ProperWords.capital(module.type()).replace('-', ' ')),
                counted("facts.ranks", module.ranks()));
    }

    private List<String> drive(Drive drive) {
        return List.of(
                amounts.disk(drive.capacity()),
                attached(drive),
                ProperWords.of(drive.form()),
                drive.dwpd().map(writes -> texts.text("facts.writes", number(writes))).orElse(""),
                drive.readIops()
                        .flatMap(read -> drive.writeIops().map(write -> iops(read, write)))
                        .orElse(""));
    }

    /// Disks are told apart by their interface only from solid state that has the same.
    private static String attached(Drive drive) {
        String plain = ProperWords.of(drive.attached());
        return drive.media() == Media.SSD && drive.attached() != DriveInterface.NVME
                ? plain + " " + drive.media().name()
                : plain;
    }

    private String iops(long read, long write) {
        return texts.text("facts.iops", amounts.number(read), amounts.number(write));
    }

    private List<String> controller(StorageController controller) {
        return List.of(
                texts.text("facts.drivePorts", controller.ports()),
                controller.speaks().stream().map(ProperWords::of).collect(Collectors.joining("/")),
                controller.levels().isEmpty()
                        ? texts.text("facts.noRaid")
                        : ProperWords.of(controller.levels()),
                controller
                        .cache()
                        .map(cache -> texts.text("facts.cache", amounts.memory(cache)))
                        .orElse(""),
                card(controller.card()));
    }

    private List<String> network(NetworkCard card) {
        return List.of(
                texts.text("facts.ports", card.ports(), amounts.bandwidth(card.portSpeed())),
                card.connector(),
                card(card.card()));
    }

    private List<String> accelerator(Accelerator accelerator) {
        return List.of(
                accelerator
                        .memory()
                        .map(memory -> texts.text("facts.memory", amounts.memory(memory)))
                        .orElse(""),
                watts(accelerator.largestWatts()),
                card(accelerator.card()));
    }

    private String card(Optional<CardShape> card) {
        return card.map(shape ->
                        ProperWords.of(shape.form())
                                + " "
                                + texts.text("facts.lanes", shape.generation(), shape.lanes()))
                .orElse("");
    }

    private String counted(String key, Optional<Integer> count) {
        return count.map(known -> texts.text(key, known)).orElse("");
    }

    private String watts(Optional<BigDecimal> watts) {
        return watts.map(each -> texts.text("facts.watts", number(each))).orElse("");
    }

    private String number(BigDecimal number) {
        return amounts.number(Fraction.of(number));
    }
}
