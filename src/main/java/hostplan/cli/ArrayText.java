package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.cli.TextTable.Column;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.message.MessageTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One array for people: its figures, then how they come about.
final class ArrayText {

    private static final String UNKNOWN = "–";

    private final ArrayFigures figures;
    private final Fraction readShare;
    private final MessageTexts texts = HardwareTexts.english();
    private final AmountFormat amounts = AmountFormat.english();

    ArrayText(ArrayFigures figures, Fraction readShare) {
        this.figures = figures;
        this.readShare = readShare;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        if (figures.problem().isPresent()) {
            figures.problem().map(texts::text).ifPresent(each -> lines.add(each + "."));
            return lines;
        }
        lines.add("");
        lines.addAll(table());
        lines.add("");
        lines.add("Arithmetic:");
        figures.working(readShare).forEach(each -> lines.add("  " + texts.text(each)));
        return lines;
    }

    private String headline() {
        int spares = figures.spares().size();
        return texts.text("level-" + figures.array().level().code(), List.of())
                + " of "
                + counted(figures.drives().size(), "drive")
                + (spares == 0 ? "" : " with " + counted(spares, "spare"));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private List<String> table() {
        TextTable table = new TextTable(Column.words("Figure"), Column.numbers("Value"));
        table.row("Usable", ArrayJson.usable(figures).map(this::space).orElse(UNKNOWN));
        table.row("Failures survived at least", String.valueOf(figures.survivesAtLeast()));
        table.row("Failures survived at best", String.valueOf(figures.survivesAtBest()));
        table.row("IOPS, reads only", number(figures.readIops()));
        table.row("IOPS, writes only", number(figures.writeIops()));
        table.row(
                "IOPS, " + amounts.percent(readShare) + " reads", number(figures.iops(readShare)));
        table.row("MB/s reading in sequence", number(figures.throughput(Fraction.ONE)));
        table.row("MB/s writing in sequence", number(figures.throughput(Fraction.ZERO)));
        table.row(
                "Hours to rebuild a drive",
                ArrayJson.rebuildHours(figures)
                        .map(each -> amounts.number(each, 1))
                        .orElse(UNKNOWN));
        return table.lines();
    }

    private String space(Bytes space) {
        return amounts.disk(space) + " (" + amounts.memory(space) + ")";
    }

    private String number(Optional<Fraction> value) {
        return value.map(each -> amounts.number(each, 0)).orElse(UNKNOWN);
    }
}
