package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.RuleSet;
import hostplan.capacity.drill.BackupRun;
import hostplan.capacity.drill.CpuDrill;
import hostplan.capacity.drill.DiskDrill;
import hostplan.capacity.drill.DiskShare;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.Lacking;
import hostplan.capacity.drill.NetworkShare;
import hostplan.capacity.drill.Rates;
import hostplan.capacity.drill.SharedDisks;
import hostplan.capacity.drill.Space;
import hostplan.capacity.drill.TypedSetting;
import hostplan.explain.DrillArithmetic;
import hostplan.explain.StatementText;

import java.util.List;
import java.util.Optional;

/// The answer to a drill in JSON. Operations are of the block size, a second; space is in MB, rates
/// of disks in MB/s, network in Mbit/s, processors in threads.
final class DrillJson {

    private DrillJson() {}

    static String of(DrillAnswer answer, RuleSet ruleSet) {
        StatementText texts = StatementText.english();
        return JsonOutput.object(json -> {
            json.text("hypervisor", ruleSet.id());
            json.yesNo("kept", Optional.of(answer.isKept()));
            json.number("block", answer.question().block().value());
            json.text("sharing", answer.question().settings().sharing().code());
            json.array("disks", answer.disks(), DrillJson::write);
            json.maybe("cpu", answer.cpu(), DrillJson::write);
            json.array("network", answer.network(), DrillJson::write);
            json.object("backup", backup -> write(backup, answer));
            json.array("settings", TypedSetting.of(answer), DrillJson::write);
            json.array("lacking", answer.question().settings().lacking(), DrillJson::write);
            json.texts("arithmetic", texts.texts(DrillArithmetic.of(answer)));
            json.texts("notChecked", texts.texts(DrillArithmetic.notChecked(answer)));
        });
    }

    private static void write(JsonOutput json, SharedDisks disks) {
        json.text("name", disks.disks().name());
        json.maybe("space", disks.space(), DrillJson::write);
        json.fraction("iops", disks.disks().iops());
        json.fraction("rate", disks.disks().megabytes());
        json.fraction("operations", disks.drill().map(DiskDrill::operations));
        json.fraction("promised", disks.drill().map(DiskDrill::promised));
        json.fraction("wanted", disks.drill().map(DiskDrill::wanted));
        json.yesNo("keptWithout", disks.drill().map(DiskDrill::isKeptWithout));
        json.yesNo(
                "keptWith", disks.drill().filter(DrillJson::isLimited).map(DiskDrill::isKeptWith));
        json.yesNo("limitsAreSet", disks.drill().map(DiskDrill::areSet));
        json.array(
                "flavors",
                disks.drill().map(DiskDrill::shares).orElse(List.of()),
                DrillJson::write);
    }

    private static boolean isLimited(DiskDrill drill) {
        return drill.shares().stream().anyMatch(share -> share.limited().isPresent());
    }

    private static void write(JsonOutput json, Space space) {
        json.number("usable", space.usable());
        json.number("fillLimit", space.fillLimit());
        json.number("snapshots", space.snapshotShare());
        json.number("ratio", space.ratio());
        json.number("room", space.room());
        json.number("promised", space.promised());
    }

    private static void write(JsonOutput json, DiskShare share) {
        json.text("flavor", share.tenant().name());
        json.number("count", share.tenant().count());
        json.number("noisy", share.tenant().noisy());
        json.whole("promise", share.tenant().iops());
        json.number("guaranteed", share.guaranteed());
        json.number("most", share.most());
        json.fraction("guaranteedRate", share.rate());
        json.object("without", rates -> write(rates, share.without()));
        json.maybe("limited", share.limited(), DrillJson::write);
    }

    private static void write(JsonOutput json, Rates rates) {
        json.number("others", rates.quiet());
        json.number("noisy", rates.noisy());
    }

    private static void write(JsonOutput json, DiskShare.Limited limited) {
        Optional<DiskLimit> limit = limited.limit();
        json.whole("iops", limit.flatMap(DiskLimit::iops));
        json.fraction("rate", limit.flatMap(DiskLimit::rate).map(Bytes::mb));
        json.whole("burstIops", limit.flatMap(DiskLimit::burst).flatMap(DiskLimit.Burst::iops));
        json.fraction(
                "burstRate",
                limit.flatMap(DiskLimit::burst).flatMap(DiskLimit.Burst::rate).map(Bytes::mb));
        json.number("guaranteed", limited.guaranteed());
        json.number("most", limited.most());
        json.object("rates", rates -> write(rates, limited.rates()));
        json.object("inBurst", rates -> write(rates, limited.inBurst()));
    }

    private static void write(JsonOutput json, CpuDrill drill) {
        json.number("threads", drill.threads());
        json.number("sold", drill.sold());
        json.number("cap", drill.cap());
        json.array("flavors", drill.shares(), (output, share) -> write(output, drill, share));
    }

    private static void write(JsonOutput json, CpuDrill drill, CpuDrill.CpuShare share) {
        json.text("flavor", share.tenant().name());
        json.number("promise", share.promise());
        json.number("guaranteed", share.guaranteed());
        json.number("most", share.tenant().threads());
        json.object("without", rates -> write(rates, share.without()));
        json.object("weighted", rates -> write(rates, share.weighted()));
        json.object("capped", rates -> write(rates, share.capped()));
        json.number("cap", share.cap(drill.cap()));
    }

    private static void write(JsonOutput json, NetworkShare share) {
        json.text("flavor", share.tenant().name());
        json.fraction("promise", share.promise());
        json.number("guaranteed", share.guaranteed());
        json.number("most", share.most());
    }

    private static void write(JsonOutput json, DrillAnswer answer) {
        Fraction window = answer.question().assumed().backup().hours();
        json.number("window", window);
        json.object("full", run -> write(run, answer.full(), window));
        json.object("incremental", run -> write(run, answer.incremental(), window));
    }

    private static void write(JsonOutput json, BackupRun run, Fraction window) {
        json.number("amount", run.megabytes());
        json.fraction("hours", run.hours());
        json.fraction("rate", run.rate());
        json.known(
                "bottleneck",
                run.isNetworkBound()
                        ? Optional.of("network")
                        : run.bottleneck().map(disks -> disks.name()));
        json.yesNo("fits", run.fits(window));
        json.number("neededRate", run.neededRate());
        json.array("left", run.left(), DrillJson::write);
    }

    private static void write(JsonOutput json, BackupRun.Left left) {
        json.text("disks", left.disks().name());
        json.number("operations", left.operations());
        json.fraction("overWindow", left.overWindow());
        json.number("promised", left.promised());
    }

    private static void write(JsonOutput json, TypedSetting typed) {
        json.text("flavor", typed.flavor());
        json.text("for", typed.setting().matter().code());
        json.text("where", typed.setting().where());
        json.texts("lines", typed.lines());
        json.text("source", typed.setting().source().source());
        json.text("asOf", typed.setting().source().asOf());
    }

    private static void write(JsonOutput json, Lacking lacking) {
        json.text("for", lacking.matter().code());
        json.text("what", lacking.what());
        json.text("instead", lacking.instead());
    }
}
