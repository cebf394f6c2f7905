package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.check.FindingTexts;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.machine.MemoryFigures;
import hostplan.hardware.machine.PowerFigures;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.project.EnclosureShare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The answer about a configuration in JSON: memory in MiB, space in bytes, watts at the wall, the
/// price net; what is not known is null. Parts that do not fit count in the price alone.
final class HardwareJson {

    private final HardwareAnswer answer;
    private final Optional<MachineFigures> machine;

    private HardwareJson(HardwareAnswer answer) {
        this.answer = answer;
        machine = answer.figures().machine();
    }

    static String of(HardwareAnswer answer) {
        return JsonOutput.object(new HardwareJson(answer)::write);
    }

    private void write(JsonOutput json) {
        Totals totals = answer.figures().totals();
        json.text("id", answer.configuration().id());
        json.text("name", answer.configuration().name());
        json.whole("partsThatDoNotFit", machine.map(each -> each.strays().count()));
        json.whole("cores", totals.cores());
        json.whole("threads", totals.threads());
        json.whole("numaNodes", machine.map(MachineFigures::numaNodes));
        json.fraction("memoryMiB", totals.memory().map(Bytes::mib));
        memory(json);
        json.whole("rawBytes", storage().map(each -> each.raw().value()));
        json.whole("usableBytes", totals.disk().map(Bytes::value));
        json.array("arrays", storage().map(StorageFigures::arrays).orElse(List.of()), this::write);
        operations(json);
        json.fraction("networkMbit", totals.network().map(each -> each.mbit()));
        json.decimal("weightKg", answer.figures().weightKg());
        json.decimal("rackUnits", answer.figures().rackUnits().map(RackUnits::decimal));
        power(json);
        json.fraction("failuresPerYear", machine.map(each -> each.repair().failuresPerYear()));
        price(json);
        answer.enclosure().ifPresent(enclosure -> enclosure(json, enclosure));
        json.array("findings", answer.findings(), CheckAnswer::write);
        json.texts("notChecked", notChecked());
        json.array("parts", answer.parts(), HardwareJson::write);
        json.texts("arithmetic", ArrayJson.texts(answer.working()));
    }

    private void memory(JsonOutput json) {
        Optional<MemoryFigures> memory = machine.map(MachineFigures::memory);
        json.whole("memorySpeed", memory.flatMap(MemoryFigures::speed));
        json.fraction("memoryBandwidthGBs", memory.flatMap(MemoryFigures::bandwidthGBs));
    }

    private void write(JsonOutput json, ArrayFigures array) {
        ArrayJson.write(json, array, answer.readShare());
    }

    /// By the data sheets, and what the host and one virtual machine really reach. Stated
    /// operations are taken as they are, whatever the share of reads.
    private void operations(JsonOutput json) {
        Optional<Fraction> stated =
                machine.isPresent()
                        ? Optional.empty()
                        : answer.figures().totals().iops().map(Fraction::of);
        json.object(
                "iops",
                operations -> {
                    operations.number("readShare", answer.readShare());
                    operations.fraction(
                            "dataSheets", storage().flatMap(each -> each.iops(answer.readShare())));
                    operations.fraction(
                            "host",
                            storage()
                                    .flatMap(each -> each.hostIops(answer.readShare()))
                                    .or(() -> stated));
                    operations.fraction(
                            "vm", storage().flatMap(each -> each.vmIops(answer.readShare())));
                });
    }

    private void power(JsonOutput json) {
        json.object(
                "watts",
                watts -> {
                    watts.fraction("idle", power(PowerFigures::idle));
                    watts.fraction("typical", power(PowerFigures::typical).or(this::statedWatts));
                    watts.fraction("largest", power(PowerFigures::largest));
                    watts.fraction(
                            "plate",
                            machine.flatMap(MachineFigures::power).flatMap(PowerFigures::plate));
                });
        json.fraction("amps", power(PowerFigures::amps));
        json.fraction("btuPerHour", power(PowerFigures::btuPerHour));
    }

    private Optional<Fraction> statedWatts() {
        return answer.figures().watts().map(Fraction::of);
    }

    private Optional<Fraction> power(Function<PowerFigures, Fraction> figure) {
        return machine.flatMap(MachineFigures::power).map(figure);
    }

    private void price(JsonOutput json) {
        json.object(
                "price",
                price -> {
                    price.fraction("amount", answer.price().exactNet());
                    price.text("currency", answer.price().valuation().currency().getCurrencyCode());
                    price.date("oldestPrice", answer.price().oldest());
                    price.text("basis", answer.basis().code());
                    price.fraction("prebuilt", answer.offer().exactNet());
                    price.number("unpriced", answer.price().unpriced().size());
                    price.texts("missingRates", List.copyOf(answer.price().missingRates()));
                });
    }

    /// Only of a blade whose enclosure is known.
    private void enclosure(JsonOutput json, ServerModel enclosure) {
        json.object(
                "enclosure",
                shared -> {
                    shared.text("id", enclosure.id());
                    shared.text("name", enclosure.name());
                    shared.number("bays", enclosure.bays());
                    shared.array("shares", answer.shares(), HardwareJson::write);
                });
    }

    private static void write(JsonOutput json, EnclosureShare share) {
        json.number("filledPercent", share.percent());
        json.number("blades", share.blades());
        json.fraction("price", share.price());
        json.fraction("rackUnits", share.rackUnits());
        json.fraction("weightKg", share.weightKg());
        json.fraction("largestOutputWatts", share.largestWatts());
    }

    private List<String> notChecked() {
        FindingTexts texts = FindingTexts.english();
        return answer.notChecked().stream().map(texts::text).toList();
    }

    private static void write(JsonOutput json, PriceLine line) {
        json.text("id", line.item().id());
        json.text("name", line.item().name());
        json.known("kind", kind(line.item()));
        json.number("quantity", line.quantity());
        json.fraction("unitPrice", line.unit().known());
    }

    /// Nothing is known of what the project does not have.
    private static Optional<String> kind(PriceLine.Item item) {
        return switch (item) {
            case PriceLine.Item.Model _ -> Optional.of("server-model");
            case PriceLine.Item.Component component -> Optional.of(component.kind().code());
            case PriceLine.Item.Prebuilt _, PriceLine.Item.Lost _ -> Optional.empty();
        };
    }

    private Optional<StorageFigures> storage() {
        return machine.map(MachineFigures::storage);
    }
}
