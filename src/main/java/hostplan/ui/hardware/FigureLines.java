package hostplan.ui.hardware;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.PartFacts;
import hostplan.hardware.Processor;
import hostplan.hardware.Totals;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.machine.MachineWorking;
import hostplan.hardware.machine.MemoryFigures;
import hostplan.hardware.machine.PowerFigures;
import hostplan.hardware.machine.StorageFigures;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.project.Figures;
import hostplan.project.RepairCost;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All figures of a configuration that are known, with how they come about.
final class FigureLines {

    private final MessageTexts workings;
    private final MoneyWords money;
    private final Texts texts;

    FigureLines(MessageTexts workings, MoneyWords money, Texts texts) {
        this.workings = workings;
        this.money = money;
        this.texts = texts;
    }

    /// @param reads the share of reads among all operations
    List<Figure> of(Shown shown, Fraction reads) {
        return shown.figures()
                .map(found -> ofParts(found, shown, reads))
                .orElseGet(() -> stated(shown.totals()));
    }

    private List<Figure> stated(Figures shown) {
        Lines lines = new Lines();
        Totals totals = shown.totals();
        lines.add("processor", Optional.of(totals.processor()).filter(text -> !text.isEmpty()));
        lines.add("sockets", totals.sockets().map(this::number));
        lines.add("cores", totals.cores().map(this::number));
        lines.add("threads", totals.threads().map(this::number));
        lines.add("memory", totals.memory().map(texts.amounts()::memory));
        lines.add("drives", Optional.of(totals.drives()).filter(text -> !text.isEmpty()));
        lines.add("disk", totals.disk().map(texts.amounts()::disk));
        lines.add("iops", totals.iops().map(texts.amounts()::number));
        lines.add("network", totals.network().map(texts.amounts()::bandwidth));
        lines.add("typical", shown.watts().map(texts::power));
        lines.add(
                "rackUnits",
                shown.rackUnits().map(units -> texts.text("facts.units", units.toString())));
        lines.add("weight", shown.weightKg().map(weight -> texts.text("facts.kg", weight)));
        return lines.found;
    }

    private List<Figure> ofParts(MachineFigures found, Shown shown, Fraction reads) {
        Lines lines = new Lines();
        processors(lines, found);
        memory(lines, found);
        storage(lines, found, reads);
        lines.about(found, NetworkCard.class, network(found));
        lines.add("network", found.totals().network().map(texts.amounts()::bandwidth));
        lines.about(List.of());
        lines.add(
                "rackUnits",
                shown.totals()
                        .rackUnits()
                        .filter(units -> units.halves() > 0)
                        .map(units -> texts.text("facts.units", units.toString())));
        lines.about(found, PartFacts.class, words(MachineWorking.weight(found)));
        lines.add("weight", found.weightKg().map(weight -> texts.text("facts.kg", weight)));
        power(lines, found);
        lines.about(found, PartFacts.class, words(MachineWorking.repair(found)));
        lines.add(
                "repair",
                RepairCost.of(shown.index(), shown.configuration())
                        .map(cost ->
                                texts.text(
                                        cost.isComplete()
                                                ? "hardware.perYear"
                                                : "hardware.perYear.atLeast",
                                        money.text(cost.money()))));
        return lines.found;
    }

    private void processors(Lines lines, MachineFigures found) {
        lines.about(found, Processor.class, words(MachineWorking.processors(found)));
        lines.add("cores", found.totals().cores().map(this::number));
        lines.add("threads", found.totals().threads().map(this::number));
        lines.add(
                "numa",
                Optional.of(found.numaNodes()).filter(nodes -> nodes > 0).map(this::number));
    }

    private void memory(Lines lines, MachineFigures found) {
        MemoryFigures memory = found.memory();
        lines.about(found, MemoryModule.class, words(MachineWorking.memory(found)));
        lines.add("memory", found.totals().memory().map(texts.amounts()::memory));
        lines.add(
                "channels",
                memory.channels()
                        .filter(_ -> !memory.installed().isZero())
                        .map(all -> texts.text("hardware.row.of", memory.channelsFilled(), all)));
        lines.add("speed", memory.speed().map(speed -> texts.text("hardware.mts", speed)));
        lines.add(
                "bandwidth",
                memory.bandwidthGBs()
                        .map(rate -> texts.text("hardware.gbs", texts.amounts().number(rate, 1))));
    }

    private void storage(Lines lines, MachineFigures found, Fraction reads) {
        StorageFigures storage = found.storage();
        lines.about(found, Drive.class, words(MachineWorking.storage(found, reads)));
        lines.add(
                "raw",
                Optional.of(storage.raw()).filter(raw -> !raw.isZero()).map(texts.amounts()::disk));
        lines.add("disk", storage.usable().map(this::both));
        lines.add("dataSheets", storage.iops(reads).map(this::whole));
        lines.add("iops", storage.hostIops(reads).map(this::whole));
        lines.add(
                "throughput",
                storage.throughput(reads).map(rate -> texts.text("hardware.mbs", whole(rate))));
    }

    /// "15.36 TB · 13.97 TiB".
    private String both(Bytes amount) {
        return texts.text(
                "hardware.both", texts.amounts().disk(amount), texts.amounts().memory(amount));
    }

    private List<String> network(MachineFigures found) {
        Machine machine = found.inPlace();
        List<String> lines = new ArrayList<>();
        machine.slots()
                .network()
                .forEach(ports ->
                        lines.add(
                                texts.text(
                                        "hardware.network.board",
                                        ports.count(),
                                        texts.amounts().bandwidth(ports.speed()))));
        machine.all(NetworkCard.class)
                .forEach(card ->
                        lines.add(
                                texts.text(
                                        "hardware.network.card",
                                        card.facts().ports(),
                                        texts.amounts().bandwidth(card.facts().portSpeed()),
                                        card.part().name())));
        return lines;
    }

    private void power(Lines lines, MachineFigures found) {
        lines.about(found, PartFacts.class, words(MachineWorking.power(found)));
        Optional<PowerFigures> power = found.power();
        lines.add("idle", power.map(each -> watts(each.idle())));
        lines.add("typical", power.map(each -> watts(each.typical())));
        lines.add("largest", power.map(each -> watts(each.largest())));
        lines.add("plate", power.flatMap(PowerFigures::plate).map(this::watts));
        lines.add(
                "amps",
                power.map(each ->
                        texts.text("hardware.amps", texts.amounts().number(each.amps(), 2))));
        lines.add("btu", power.map(each -> texts.text("hardware.btu", whole(each.btuPerHour()))));
    }

    private List<String> words(List<Message> messages) {
        return messages.stream().map(workings::text).collect(Collectors.toList());
    }

    private String watts(Fraction watts) {
        return texts.text("hardware.inWatts", whole(watts));
    }

    private String whole(Fraction number) {
        return texts.amounts().number(number, 0);
    }

    private String number(int number) {
        return texts.amounts().number(number);
    }

    /// The figures that are known, with the remark and the working that the next ones share.
    private final class Lines {

        private final List<Figure> found = new ArrayList<>();
        private String remark = "";
        private List<String> working = List.of();

        void about(List<String> sentences) {
            remark = "";
            working = sentences;
        }

        /// @param counts the parts that the next figures count
        void about(
                MachineFigures machine, Class<? extends PartFacts> counts, List<String> sentences) {
            remark = machine.strays().without(counts).map(workings::text).orElse("");
            working = sentences;
        }

        void add(String key, Optional<String> text) {
            text.ifPresent(known ->
                    found.add(
                            new Figure(
                                    key,
                                    texts.text("hardware.total." + key),
                                    known,
                                    remark,
                                    working)));
        }
    }
}
