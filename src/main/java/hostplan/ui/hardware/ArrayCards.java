package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.DriveArray;
import hostplan.hardware.machine.StorageFigures;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts into words what arrays give.
final class ArrayCards {

    private final MessageTexts words;
    private final Texts texts;

    ArrayCards(MessageTexts words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /// An array as it is shown.
    ///
    /// @param place among the arrays of the machine, from zero
    /// @param lines figures with their names
    /// @param remarks why it cannot be made, or what makes its figures doubtful
    record Card(
            int place, DriveArray array, String title, List<Figure> lines, List<String> remarks) {

        Card {
            lines = List.copyOf(lines);
            remarks = List.copyOf(remarks);
        }
    }

    /// @param reads the share of reads, from 0 to 1
    List<Card> of(List<ArrayFigures> all, Fraction reads) {
        List<Card> shown = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            shown.add(card(place, all.get(place), reads));
        }
        return List.copyOf(shown);
    }

    /// By the data sheets, what the host reaches, and what one VM reaches.
    ///
    /// @param reads the share of reads, from 0 to 1
    List<Figure> reached(StorageFigures storage, Fraction reads) {
        List<Figure> lines = new ArrayList<>();
        figure(lines, "sheet", storage.iops(reads).map(this::iops));
        figure(lines, "host", storage.hostIops(reads).map(this::iops));
        figure(lines, "vm", storage.vmIops(reads).map(this::iops));
        return lines;
    }

    private Card card(int place, ArrayFigures figures, Fraction reads) {
        List<String> working = figures.working(reads).stream().map(words::text).toList();
        List<Figure> lines =
                lines(figures, reads).stream()
                        .map(line -> new Figure(line.key(), line.name(), line.text(), working))
                        .toList();
        List<String> remarks =
                Stream.concat(figures.problem().stream(), figures.doubts().stream())
                        .map(words::text)
                        .toList();
        return new Card(place, figures.array(), title(figures.array()), lines, remarks);
    }

    private List<Figure> lines(ArrayFigures figures, Fraction reads) {
        List<Figure> lines = new ArrayList<>();
        figure(lines, "raw", Optional.of(texts.amounts().disk(figures.raw())));
        if (figures.layout().isPresent()) {
            figure(lines, "usable", Optional.of(usable(figures)));
            figure(lines, "survives", Optional.of(survives(figures)));
            figure(lines, "iops", figures.iops(reads).map(this::iops));
            figure(lines, "throughput", figures.throughput(reads).map(this::throughput));
            figure(lines, "rebuild", figures.rebuildHours().map(this::hours));
        }
        return lines;
    }

    private String usable(ArrayFigures figures) {
        return texts.text(
                "hardware.both",
                texts.amounts().disk(figures.usable()),
                texts.amounts().memory(figures.usable()));
    }

    private String throughput(Fraction rate) {
        return texts.text("hardware.mbs", texts.amounts().number(rate, 0));
    }

    private String hours(Fraction hours) {
        return texts.text("hardware.hours", texts.amounts().number(hours, 1));
    }

    private String title(DriveArray array) {
        return texts.text(
                "hardware.array.title",
                array.name().isEmpty() ? texts.text("hardware.array.unnamed") : array.name(),
                level(array.level()),
                array.drives().size(),
                texts.text("hardware.maker." + array.maker().code()));
    }

    String level(ArrayLevel level) {
        return words.text(Message.of("level-" + level.code(), new Value[0]));
    }

    private String survives(ArrayFigures figures) {
        return figures.survivesAtBest() > figures.survivesAtLeast()
                ? texts.text(
                        "hardware.survives.best",
                        figures.survivesAtLeast(),
                        figures.survivesAtBest())
                : texts.text("hardware.survives", figures.survivesAtLeast());
    }

    private String iops(Fraction number) {
        return texts.text("hardware.iops", texts.amounts().number(number, 0));
    }

    private void figure(List<Figure> lines, String key, Optional<String> text) {
        text.ifPresent(known ->
                lines.add(new Figure(key, texts.text("hardware.array." + key), known, List.of())));
    }
}
