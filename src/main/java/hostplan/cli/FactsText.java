package hostplan.cli;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.Accelerator;
import hostplan.hardware.Bays;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StorageController;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The facts by which one chooses, in a few words.
final class FactsText {

    private FactsText() {}

    static String of(PartFacts facts) {
        return switch (facts) {
            case Processor processor ->
                    joined(
                            processor.cores() + " cores",
                            processor.threads() + " threads",
                            processor.socket(),
                            watts(processor.watts()));
            case MemoryModule module ->
                    joined(
                            module.capacity().binaryText(),
                            upper(module.generation().code()) + "-" + module.speed(),
                            upper(module.type().code()));
            case Drive drive ->
                    joined(
                            drive.capacity().decimalText(),
                            upper(drive.attached().code()),
                            upper(drive.media().code()),
                            drive.form().code());
            case StorageController controller ->
                    joined(
                            controller.ports() + " ports",
                            controller.levels().isEmpty() ? "no arrays" : "makes arrays",
                            controller
                                    .cache()
                                    .map(cache -> cache.binaryText() + " cache")
                                    .orElse(""));
            case NetworkCard card ->
                    joined(card.ports() + " × " + speed(card.portSpeed()), card.connector());
            case PowerSupply supply -> joined(supply.watts() + " W", supply.form(), supply.grade());
            case Accelerator accelerator ->
                    joined(
                            accelerator.memory().map(Bytes::binaryText).orElse(""),
                            watts(accelerator.largestWatts()));
            case OtherPart other -> joined(other.purpose(), other.boardForm());
        };
    }

    static String of(ServerModel model) {
        String bays =
                model.slots().bays().stream()
                        .map(FactsText::bays)
                        .collect(Collectors.joining(", "));
        return joined(
                model.form().code(),
                model.rackUnits().map(units -> units + " U").orElse(""),
                model.slots()
                        .processors()
                        .map(slots -> slots.count() + " × " + slots.socket())
                        .orElse(""),
                model.slots().memory().map(slots -> slots.count() + " memory slots").orElse(""),
                bays,
                model.bays() == 0 ? "" : model.bays() + " blades");
    }

    private static String bays(Bays bays) {
        return bays.count() + " × " + bays.form().code();
    }

    private static String speed(Bandwidth speed) {
        return speed.text();
    }

    private static String watts(Optional<BigDecimal> watts) {
        return watts.map(amount -> amount.toPlainString() + " W").orElse("");
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }
}
