package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.document.Coded;
import hostplan.hardware.Accelerator;
import hostplan.hardware.Bays;
import hostplan.hardware.CardShape;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Drive;
import hostplan.hardware.Efficiency;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Price;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Slots;
import hostplan.hardware.StorageController;
import hostplan.hardware.SupplySlots;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is true of parts and places, in JSON: numbers with their unit in the name, null for what is
/// not known.
final class PartJson {

    private PartJson() {}

    static void facts(JsonOutput json, PartFacts facts) {
        switch (facts) {
            case Processor processor -> facts(json, processor);
            case MemoryModule module -> facts(json, module);
            case Drive drive -> facts(json, drive);
            case StorageController controller -> facts(json, controller);
            case NetworkCard card -> facts(json, card);
            case PowerSupply supply -> facts(json, supply);
            case Accelerator accelerator -> facts(json, accelerator);
            case OtherPart other -> facts(json, other);
        }
    }

    private static void facts(JsonOutput json, Processor processor) {
        json.number("cores", processor.cores());
        json.number("threads", processor.threads());
        json.decimal("baseGHz", processor.baseGHz());
        json.decimal("boostGHz", processor.boostGHz());
        json.decimal("watts", processor.watts());
        json.known("socket", processor.socket());
        json.number("mostSockets", processor.mostSockets());
        json.known("memoryGeneration", processor.memory().map(Coded::code));
        json.whole("memoryChannels", processor.channels());
        json.whole("memoryMTs", processor.memorySpeed());
        json.fraction("largestMemoryMiB", processor.largestMemory().map(Bytes::mib));
        json.whole("pcieGeneration", processor.pcieGeneration());
        json.whole("pcieLanes", processor.pcieLanes());
        json.whole("launched", processor.launched());
    }

    private static void facts(JsonOutput json, MemoryModule module) {
        json.number("memoryMiB", module.capacity().mib());
        json.text("generation", module.generation().code());
        json.text("type", module.type().code());
        json.number("speedMTs", module.speed());
        json.whole("ranks", module.ranks());
        json.decimal("watts", module.watts());
    }

    private static void facts(JsonOutput json, Drive drive) {
        json.text("media", drive.media().code());
        json.text("attached", drive.attached().code());
        json.text("form", drive.form().code());
        json.number("capacityMB", drive.capacity().mb());
        json.whole("rpm", drive.rpm());
        json.whole("readIops", drive.readIops());
        json.whole("writeIops", drive.writeIops());
        json.whole("readMBs", drive.readMBs());
        json.whole("writeMBs", drive.writeMBs());
        json.decimal("activeWatts", drive.activeWatts());
        json.decimal("idleWatts", drive.idleWatts());
        json.decimal("dwpd", drive.dwpd());
        json.whole("warrantyYears", drive.warrantyYears());
    }

    private static void facts(JsonOutput json, StorageController controller) {
        json.maybe("card", controller.card(), PartJson::card);
        json.number("ports", controller.ports());
        json.texts("speaks", codes(controller.speaks()));
        json.texts("levels", codes(controller.levels()));
        json.fraction("cacheMiB", controller.cache().map(Bytes::mib));
        json.array("bays", controller.bays(), PartJson::bays);
        json.decimal("watts", controller.watts());
    }

    private static void facts(JsonOutput json, NetworkCard card) {
        json.maybe("card", card.card(), PartJson::card);
        json.number("ports", card.ports());
        json.number("portSpeedMbit", card.portSpeed().mbit());
        json.known("connector", card.connector());
        json.decimal("watts", card.watts());
    }

    private static void facts(JsonOutput json, PowerSupply supply) {
        json.number("watts", supply.watts());
        json.known("form", supply.form());
        json.known("grade", supply.grade());
        json.maybe("efficiency", supply.efficiency(), PartJson::efficiency);
        json.whole("plateVoltAmps", supply.plateVoltAmps());
    }

    private static void facts(JsonOutput json, Accelerator accelerator) {
        json.maybe("card", accelerator.card(), PartJson::card);
        json.fraction("memoryMiB", accelerator.memory().map(Bytes::mib));
        json.decimal("idleWatts", accelerator.idleWatts());
        json.decimal("largestWatts", accelerator.largestWatts());
    }

    private static void facts(JsonOutput json, OtherPart other) {
        json.known("purpose", other.purpose());
        json.known("boardForm", other.boardForm());
        json.maybe(
                "provides",
                Optional.of(other.provides()).filter(slots -> !slots.equals(Slots.NONE)),
                PartJson::slots);
        json.maybe("card", other.card(), PartJson::card);
        json.decimal("idleWatts", other.idleWatts());
        json.decimal("largestWatts", other.largestWatts());
    }

    private static void card(JsonOutput json, CardShape card) {
        json.text("form", card.form().code());
        json.number("lanes", card.lanes());
        json.number("generation", card.generation());
        json.text("height", card.height().code());
        json.whole("lengthMm", card.lengthMm());
        json.number("width", card.width());
    }

    private static void efficiency(JsonOutput json, Efficiency efficiency) {
        json.decimal("at10", efficiency.at10());
        json.decimal("at20", Optional.of(efficiency.at20()));
        json.decimal("at50", Optional.of(efficiency.at50()));
        json.decimal("at100", Optional.of(efficiency.at100()));
    }

    /// The places of a machine.
    static void slots(JsonOutput json, Slots slots) {
        json.maybe("processors", slots.processors(), PartJson::processors);
        json.maybe("memory", slots.memory(), PartJson::memory);
        json.array("bays", slots.bays(), PartJson::bays);
        json.array("cards", slots.cards(), PartJson::cards);
        json.maybe("supplies", slots.supplies(), PartJson::supplies);
        json.texts("boards", slots.boards());
        json.array("network", slots.network(), PartJson::network);
        json.number("sataPorts", slots.sataPorts());
    }

    private static void processors(JsonOutput json, ProcessorSlots slots) {
        json.number("count", slots.count());
        json.known("socket", slots.socket());
        json.whole("mostWatts", slots.mostWatts());
    }

    private static void memory(JsonOutput json, MemorySlots slots) {
        json.number("count", slots.count());
        json.text("generation", slots.generation().code());
        json.texts("types", codes(slots.types()));
        json.fraction("largestModuleMiB", slots.largestModule().map(Bytes::mib));
        json.whole("speedMTs", slots.speed());
        json.whole("fullSpeedMTs", slots.fullSpeed());
    }

    private static void bays(JsonOutput json, Bays bays) {
        json.text("name", bays.name());
        json.number("count", bays.count());
        json.text("form", bays.form().code());
        json.texts("speaks", codes(bays.speaks()));
        json.whole("nvme", bays.nvme());
        json.text("side", bays.side().code());
        json.yesNo("hotSwap", Optional.of(bays.hotSwap()));
        json.yesNo("expander", Optional.of(bays.expander()));
    }

    private static void cards(JsonOutput json, CardSlots cards) {
        json.text("name", cards.name());
        json.number("count", cards.count());
        json.text("form", cards.form().code());
        json.number("lanes", cards.lanes());
        json.number("generation", cards.generation());
        json.text("height", cards.height().code());
        json.whole("longestMm", cards.longestMm());
        json.whole("socket", cards.socket());
    }

    private static void supplies(JsonOutput json, SupplySlots supplies) {
        json.number("count", supplies.count());
        json.known("form", supplies.form());
        json.numbers("watts", supplies.watts());
        json.yesNo("redundant", Optional.of(supplies.redundant()));
    }

    private static void network(JsonOutput json, NetworkPorts ports) {
        json.number("count", ports.count());
        json.number("speedMbit", ports.speed().mbit());
    }

    /// A price as a number with its currency.
    static void price(JsonOutput json, Price price) {
        json.decimal("amount", Optional.of(price.amount().amount()));
        json.text("currency", price.amount().currency().getCurrencyCode());
        json.text("tax", price.tax().code());
        json.date("date", price.date());
        json.known("source", price.source());
    }

    private static List<String> codes(Collection<? extends Coded> words) {
        return words.stream().map(Coded::code).toList();
    }
}
