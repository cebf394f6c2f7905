package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.message.Message;
import hostplan.message.MessageTexts;

import java.util.List;
import java.util.Optional;

/// An array in JSON: space in bytes, operations a second, sequential MB/s.
final class ArrayJson {

    private static final MessageTexts TEXTS = HardwareTexts.english();

    private ArrayJson() {}

    /// The whole answer about one array, with its arithmetic.
    static String alone(ArrayFigures figures, Fraction readShare) {
        return JsonOutput.object(json -> {
            write(json, figures, readShare);
            json.texts("arithmetic", texts(figures.working(readShare)));
        });
    }

    static void write(JsonOutput json, ArrayFigures figures, Fraction readShare) {
        json.text("name", figures.array().name());
        json.text("level", figures.array().level().code());
        json.whole("usableBytes", usable(figures).map(Bytes::value));
        json.fraction("readIops", figures.readIops());
        json.fraction("writeIops", figures.writeIops());
        json.fraction("iops", figures.iops(readShare));
        json.number("readShare", readShare);
        json.number("survives", figures.survivesAtLeast());
        json.number("survivesAtBest", figures.survivesAtBest());
        json.number("drives", figures.drives().size());
        json.number("spares", figures.spares().size());
        json.number("groups", figures.array().groups());
        json.whole("rawBytes", known(figures, figures.raw()).map(Bytes::value));
        json.fraction("readMBs", figures.throughput(Fraction.ONE));
        json.fraction("writeMBs", figures.throughput(Fraction.ZERO));
        json.fraction("rebuildHours", rebuildHours(figures));
        json.known("problem", figures.problem().map(TEXTS::text));
        json.texts("doubts", texts(figures.doubts()));
    }

    /// Not known where the drives do not say how large they are, or make no such array.
    static Optional<Bytes> usable(ArrayFigures figures) {
        return figures.layout().flatMap(_ -> known(figures, figures.usable()));
    }

    static Optional<Fraction> rebuildHours(ArrayFigures figures) {
        return figures.rebuildHours().filter(each -> each.signum() > 0);
    }

    private static Optional<Bytes> known(ArrayFigures figures, Bytes space) {
        boolean sized = figures.drives().stream().noneMatch(each -> each.capacity().isZero());
        return sized ? Optional.of(space) : Optional.empty();
    }

    static List<String> texts(List<Message> messages) {
        return messages.stream().map(TEXTS::text).toList();
    }
}
