package hostplan.hardware.fit;

import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.machine.Machine;
import hostplan.message.Message;
import hostplan.message.MessageTexts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the rules see in a machine on a fixed day, as lines of text.
final class Fits {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final MessageTexts TEXTS =
            new MessageTexts(
                    ResourceBundle.getBundle("hostplan.check.check", Locale.ROOT), Locale.ENGLISH);

    private Fits() {}

    static FitContext context(Part... more) {
        return FitContext.of(
                TODAY,
                Shelf.of(
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(more), Machines.parts().stream())
                                .toList()));
    }

    static List<String> lines(Machine machine) {
        return FitRules.misfits(machine, context()).stream()
                .map(misfit -> misfit.rule() + ": " + text(misfit.message()))
                .toList();
    }

    static List<String> passed(Machine machine) {
        return FitRules.passed(machine, context()).stream().map(Fits::text).toList();
    }

    static String text(Message message) {
        return TEXTS.text(message);
    }
}
