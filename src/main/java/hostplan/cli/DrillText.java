package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.RuleSet;
import hostplan.capacity.drill.BackupRun;
import hostplan.capacity.drill.CpuDrill;
import hostplan.capacity.drill.DiskDrill;
import hostplan.capacity.drill.DiskShare;
import hostplan.capacity.drill.Disks;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.Lacking;
import hostplan.capacity.drill.NetworkShare;
import hostplan.capacity.drill.Setting;
import hostplan.capacity.drill.SharedDisks;
import hostplan.capacity.drill.Tenant;
import hostplan.capacity.drill.TypedSetting;
import hostplan.cli.TextTable.Column;
import hostplan.explain.DrillArithmetic;
import hostplan.explain.Statement;
import hostplan.explain.StatementText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The answer to a drill for people: whether promises are kept, who gets what, the settings to
/// type, then the arithmetic.
final class DrillText {

    private static final String NONE = "–";

    private final DrillAnswer answer;
    private final StatementText texts = StatementText.english();
    private final AmountFormat amounts = AmountFormat.english();
    private final List<String> lines = new ArrayList<>();

    private DrillText(DrillAnswer answer) {
        this.answer = answer;
    }

    static List<String> of(DrillAnswer answer, RuleSet ruleSet) {
        DrillText text = new DrillText(answer);
        text.headline(ruleSet);
        answer.disks().forEach(text::disks);
        text.section("Processors, in threads of the host:", text.cpu());
        text.section("Network, in Mbit/s:", text.network());
        text.section(
                "Backup of all slices, in a window of "
                        + text.amounts.number(answer.question().assumed().backup().hours())
                        + " h:",
                text.backups());
        text.section("Settings:", text.settings());
        text.section("It has none of these:", text.lacking());
        text.section("Arithmetic:", text.indented(DrillArithmetic.of(answer)));
        text.section("Not checked:", text.indented(DrillArithmetic.notChecked(answer)));
        return text.lines;
    }

    private void headline(RuleSet ruleSet) {
        long noisy = answer.question().tenants().stream().mapToLong(Tenant::noisy).sum();
        lines.add(
                amounts.number(noisy)
                        + " of "
                        + amounts.number(answer.question().slices())
                        + " slices on "
                        + answer.question().host()
                        + " under "
                        + ruleSet.name()
                        + " do as much as they can.");
        for (SharedDisks disks : answer.disks()) {
            disks.drill()
                    .ifPresent(drill -> lines.add(disks.disks().name() + ": " + verdict(drill)));
        }
    }

    private static String verdict(DiskDrill drill) {
        String without =
                drill.isKeptWithout()
                        ? "without limits the others get what was promised"
                        : "without limits the others do not get what was promised";
        if (drill.shares().stream().noneMatch(share -> share.limited().isPresent())) {
            return without + ", and no limits change that.";
        }
        String limits = drill.areSet() ? "the limits that are set" : "these limits";
        return without + "; with " + limits + verdictWith(drill);
    }

    private void disks(SharedDisks shared) {
        shared.drill()
                .ifPresent(drill ->
                        section(
                                shared.disks().name()
                                        + ", in operations of "
                                        + answer.question().block().binaryText()
                                        + " a second:",
                                table(drill)));
    }

    private static String verdictWith(DiskDrill drill) {
        String burst = drill.bursting().map(count -> count + " burst at the same time.").orElse("");
        if (drill.isKeptWith()) {
            return burst.isEmpty() ? " they do." : " they do, as long as no more than " + burst;
        }
        return drill.isKeptBetweenBursts() && !burst.isEmpty()
                ? " they do, but not while " + burst
                : " they do not.";
    }

    private List<String> table(DiskDrill drill) {
        TextTable table =
                new TextTable(
                        Column.words("Flavor"),
                        Column.numbers("Slices"),
                        Column.numbers("Noisy"),
                        Column.numbers("Promised"),
                        Column.numbers("All busy"),
                        Column.numbers("Alone"),
                        Column.numbers("MB/s busy"),
                        Column.numbers("Others get"),
                        Column.numbers("Noisy get"),
                        Column.numbers("Limit IOPS"),
                        Column.numbers("Limit MB/s"),
                        Column.numbers("Burst IOPS"),
                        Column.numbers("Others get"),
                        Column.numbers("Noisy get"));
        drill.shares().forEach(share -> table.row(cells(share)));
        return table.lines();
    }

    private List<String> cells(DiskShare share) {
        Optional<DiskShare.Limited> limited = share.limited();
        Optional<DiskLimit> limit = limited.flatMap(DiskShare.Limited::limit);
        return List.of(
                share.tenant().name(),
                amounts.number(share.tenant().count()),
                amounts.number(share.tenant().noisy()),
                share.tenant().iops().map(amounts::number).orElse(NONE),
                whole(share.guaranteed()),
                whole(share.most()),
                share.rate().map(amounts::number).orElse(NONE),
                whole(share.without().quiet()),
                share.tenant().noisy() == 0 ? NONE : whole(share.without().noisy()),
                limit.flatMap(DiskLimit::iops).map(amounts::number).orElse(NONE),
                limit.flatMap(DiskLimit::rate).map(this::megabytes).orElse(NONE),
                limit.flatMap(DiskLimit::burst)
                        .flatMap(DiskLimit.Burst::iops)
                        .map(amounts::number)
                        .orElse(NONE),
                limited.map(each -> whole(each.rates().quiet())).orElse(NONE),
                share.tenant().noisy() == 0
                        ? NONE
                        : limited.map(each -> whole(each.rates().noisy())).orElse(NONE));
    }

    private String whole(Fraction value) {
        return amounts.number(value, 0);
    }

    private String megabytes(Bytes rate) {
        return amounts.number(rate.mb());
    }

    private List<String> cpu() {
        TextTable table =
                new TextTable(
                        Column.words("Flavor"),
                        Column.numbers("Promised"),
                        Column.numbers("All busy"),
                        Column.numbers("Alone"),
                        Column.numbers("Others get"),
                        Column.numbers("By vCPU"),
                        Column.numbers("Capped"),
                        Column.numbers("Cap"));
        answer.cpu()
                .ifPresent(
                        drill -> drill.shares().forEach(share -> table.row(cells(drill, share))));
        return table.lines();
    }

    private List<String> cells(CpuDrill drill, CpuDrill.CpuShare share) {
        return List.of(
                share.tenant().name(),
                amounts.number(share.promise()),
                amounts.number(share.guaranteed()),
                amounts.number(share.tenant().threads()),
                amounts.number(share.without().quiet()),
                amounts.number(share.weighted().quiet()),
                amounts.number(share.capped().quiet()),
                amounts.number(share.cap(drill.cap())));
    }

    private List<String> network() {
        TextTable table =
                new TextTable(
                        Column.words("Flavor"),
                        Column.numbers("Promised"),
                        Column.numbers("All busy"),
                        Column.numbers("Alone"));
        for (NetworkShare share : answer.network()) {
            table.row(
                    share.tenant().name(),
                    share.promise().map(amounts::number).orElse(NONE),
                    amounts.number(share.guaranteed()),
                    amounts.number(share.most()));
        }
        return table.lines();
    }

    private List<String> settings() {
        List<String> typed = new ArrayList<>();
        Optional<Setting> before = Optional.empty();
        for (TypedSetting each : TypedSetting.of(answer)) {
            Optional<Setting> setting = Optional.of(each.setting());
            if (!setting.equals(before)) {
                typed.add("  " + each.setting().where() + " " + source(each.setting()));
                note(each.setting().source().note()).ifPresent(typed::add);
            }
            before = setting;
            typed.add("    " + each.flavor() + ":");
            each.lines().forEach(line -> typed.add("      " + line));
        }
        return typed;
    }

    private String source(Setting setting) {
        return texts.source(setting.source());
    }

    private List<String> backups() {
        TextTable table =
                new TextTable(
                        Column.words("Backup"),
                        Column.numbers("MB"),
                        Column.numbers("Hours"),
                        Column.numbers("MB/s"),
                        Column.words("Bound by"),
                        Column.words("Fits"),
                        Column.numbers("Needs MB/s"));
        table.row(cells("full", answer.full()));
        table.row(cells("incremental", answer.incremental()));
        return answer.full().megabytes().isZero() ? List.of() : table.lines();
    }

    private List<String> cells(String kind, BackupRun run) {
        return List.of(
                kind,
                whole(run.megabytes()),
                run.hours().map(amounts::number).orElse(NONE),
                run.rate().map(this::whole).orElse(NONE),
                run.isNetworkBound() ? "network" : run.bottleneck().map(Disks::name).orElse(NONE),
                run.fits(answer.question().assumed().backup().hours())
                        .map(fits -> fits ? "yes" : "no")
                        .orElse(NONE),
                amounts.number(run.neededRate()));
    }

    private static Optional<String> note(String note) {
        return note.isEmpty() ? Optional.empty() : Optional.of("    " + note);
    }

    private List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        for (Lacking each : answer.question().settings().lacking()) {
            lacking.add("  " + each.what() + " " + texts.source(each.source()));
            lacking.add("    " + each.instead());
        }
        return lacking;
    }

    private List<String> indented(List<Statement> statements) {
        return texts.texts(statements).stream().map(line -> "  " + line).toList();
    }

    private void section(String title, List<String> content) {
        TextSection.add(lines, title, content);
    }
}
