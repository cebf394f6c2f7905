package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.drawing.Words;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.DriveArray;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Heading;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The arrays of a machine: what each is made of, gives and survives, and what is doubtful.
final class ArraysTable {

    private static final MessageTexts WORDS = HardwareTexts.english();
    private static final Fraction READS = UsualStorage.READ_SHARE;

    private final PaperTexts texts;
    private final Words window;

    ArraysTable(PaperTexts texts) {
        this.texts = texts;
        window = texts.drawingWords();
    }

    List<Block> of(StorageFigures storage) {
        if (storage.arrays().isEmpty()) {
            return List.of();
        }
        String reads = texts.amounts().percent(READS);
        return List.of(
                Heading.section(texts.text("hardware.arrays")),
                new Table(
                                List.of(
                                        Column.left(texts.text("hardware.arrays.name")).key(),
                                        Column.left(texts.text("hardware.arrays.level")),
                                        Column.left(texts.text("hardware.arrays.maker")),
                                        Column.right(texts.text("hardware.arrays.drives")),
                                        Column.right(texts.text("hardware.arrays.raw")),
                                        Column.right(texts.text("hardware.arrays.usable")),
                                        Column.left(texts.text("hardware.arrays.survives")),
                                        Column.right(texts.text("hardware.arrays.iops", reads)),
                                        Column.right(
                                                texts.text("hardware.arrays.throughput", reads)),
                                        Column.right(texts.text("hardware.arrays.rebuild")),
                                        Column.left(texts.text("hardware.arrays.remarks"))),
                                storage.arrays().stream().map(this::row).toList())
                        .withoutEmptyColumns(),
                new Facts(reached(storage)));
    }

    private Row row(ArrayFigures figures) {
        DriveArray array = figures.array();
        boolean made = figures.layout().isPresent();
        return Row.of(
                array.name().isEmpty() ? window.text("hardware.array.unnamed") : array.name(),
                WORDS.text(Message.of("level-" + array.level().code())),
                window.text("hardware.maker." + array.maker().code()),
                drives(array),
                texts.amounts().disk(figures.raw()),
                made ? texts.amounts().disk(figures.usable()) : texts.unknown(),
                made ? survives(figures) : texts.unknown(),
                number(figures.iops(READS), 0),
                number(figures.throughput(READS), 0),
                number(figures.rebuildHours(), 1),
                Stream.concat(figures.problem().stream(), figures.doubts().stream())
                        .map(WORDS::text)
                        .collect(Collectors.joining(" ")));
    }

    private String drives(DriveArray array) {
        String drives = texts.amounts().number(array.drives().size());
        return array.spares().isEmpty()
                ? drives
                : texts.text("hardware.arrays.spares", drives, array.spares().size());
    }

    private String survives(ArrayFigures figures) {
        return figures.survivesAtBest() > figures.survivesAtLeast()
                ? window.text(
                        "hardware.survives.best",
                        figures.survivesAtLeast(),
                        figures.survivesAtBest())
                : window.text("hardware.survives", figures.survivesAtLeast());
    }

    private List<Fact> reached(StorageFigures storage) {
        List<Fact> facts = new ArrayList<>();
        reached("sheet", storage.iops(READS), facts);
        reached("host", storage.hostIops(READS), facts);
        reached("vm", storage.vmIops(READS), facts);
        return facts;
    }

    private void reached(String key, Optional<Fraction> iops, List<Fact> facts) {
        iops.map(each -> texts.amounts().number(each, 0))
                .ifPresent(each ->
                        facts.add(
                                Fact.of(
                                        window.text("hardware.array." + key),
                                        window.text("hardware.iops", each))));
    }

    private String number(Optional<Fraction> value, int decimals) {
        return value.map(each -> texts.amounts().number(each, decimals)).orElse(texts.unknown());
    }
}
