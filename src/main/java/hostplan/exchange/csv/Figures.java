package hostplan.exchange.csv;

import hostplan.exchange.draft.DraftBuilder;
import hostplan.exchange.value.Processors;

import java.util.Optional;

/// Works out sockets, cores and threads from what a row says and from the table of processors.
final class Figures {

    private final Processors processors;

    Figures(Processors processors) {
        this.processors = processors;
    }

    void complete(DraftBuilder draft) {
        Optional<Processors.Known> known =
                Optional.of(draft.text("processor"))
                        .filter(name -> !name.isEmpty())
                        .flatMap(processors::find);
        Optional<Integer> coresEach =
                number(draft.take("coresEach")).or(() -> known.map(Processors.Known::cores));
        Optional<Integer> threadsEach =
                number(draft.take("threadsEach")).or(() -> known.map(Processors.Known::threads));
        String note = known.map(found -> found.name() + ": " + found.source()).orElse("");
        sockets(draft, known, coresEach, note);
        Optional<Integer> sockets = draft.number("sockets").or(() -> single(draft));
        derive(draft, "cores", sockets, coresEach, note);
        if (agrees(draft, sockets, coresEach)) {
            derive(draft, "threads", sockets, threadsEach, note);
        }
        if (draft.has("processor") && !draft.has("cores")) {
            draft.warn(unknown(draft, known, sockets));
        }
    }

    private static void sockets(
            DraftBuilder draft,
            Optional<Processors.Known> known,
            Optional<Integer> coresEach,
            String note) {
        Optional<Integer> cores = draft.number("cores");
        if (cores.isPresent() && coresEach.isPresent() && cores.get() % coresEach.get() == 0) {
            int sockets = cores.get() / coresEach.get();
            if (known.isEmpty() || sockets <= known.get().maximumSockets()) {
                draft.derive("sockets", String.valueOf(sockets), note);
            }
        } else if (cores.isEmpty()
                && known.filter(found -> found.maximumSockets() == 1).isPresent()) {
            draft.derive("sockets", "1", note);
        }
    }

    /// `16 Kerne` without a processor means all of them.
    private static Optional<Integer> single(DraftBuilder draft) {
        return draft.has("processor") ? Optional.empty() : Optional.of(1);
    }

    private static void derive(
            DraftBuilder draft,
            String key,
            Optional<Integer> sockets,
            Optional<Integer> each,
            String note) {
        if (sockets.isPresent() && each.isPresent()) {
            long total = (long) sockets.get() * each.get();
            draft.derive(key, String.valueOf(total), note);
        }
    }

    private static boolean agrees(
            DraftBuilder draft, Optional<Integer> sockets, Optional<Integer> coresEach) {
        if (sockets.isEmpty() || coresEach.isEmpty() || !draft.has("cores")) {
            return false;
        }
        long expected = (long) sockets.get() * coresEach.get();
        boolean agrees = draft.text("cores").equals(String.valueOf(expected));
        if (!agrees) {
            draft.warn(
                    "The row says "
                            + draft.text("cores")
                            + " cores, but "
                            + sockets.get()
                            + " × "
                            + coresEach.get()
                            + " is "
                            + expected
                            + "; the row's number was kept.");
        }
        return agrees;
    }

    private static String unknown(
            DraftBuilder draft, Optional<Processors.Known> known, Optional<Integer> sockets) {
        return known.isPresent() && sockets.isEmpty()
                ? "The row does not say how many processors there are, so the cores are not known."
                : "The cores of “"
                        + draft.text("processor")
                        + "” are not in the table of processors; state them in a column.";
    }

    private static Optional<Integer> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }
}
