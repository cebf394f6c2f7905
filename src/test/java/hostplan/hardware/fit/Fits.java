package hostplan.hardware.fit;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.machine.Machine;
import hostplan.message.Message;
import hostplan.message.MessageTexts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// What the rules see in a machine on a fixed day, as lines of text.
final class Fits {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final MessageTexts TEXTS =
            new MessageTexts(
                    ResourceBundle.getBundle("hostplan.check.check", Locale.ROOT), Locale.ENGLISH);

    private Fits() {}

    /// A context in which one can take the parts of [Machines], and some more.
    static FitContext context(Part... more) {
        return FitContext.of(
                TODAY,
                Shelf.of(Stream.concat(Stream.of(more), Machines.parts().stream()).toList()));
    }

    static List<String> lines(Machine machine, FitContext context) {
        return FitRules.misfits(machine, context).stream()
                .map(misfit -> misfit.rule() + ": " + text(misfit.message()))
                .toList();
    }

    static List<String> lines(String rule, Machine machine, FitContext context) {
        return of(rule, machine, context).stream().map(each -> text(each.message())).toList();
    }

    static List<Misfit> of(String rule, Machine machine, FitContext context) {
        return FitRules.misfits(machine, context).stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
    }

    static List<String> passed(Machine machine, FitContext context) {
        return FitRules.passed(machine, context).stream().map(Fits::text).toList();
    }

    static String text(Message message) {
        return TEXTS.text(message);
    }

    static long errors(Machine machine, FitContext context) {
        return FitRules.bare(machine, context).stream()
                .filter(each -> each.gravity() == Gravity.ERROR)
                .count();
    }

    /// The remedy takes its misfit away and brings no new error.
    static void assertMends(Remedy remedy, Misfit misfit, Machine machine, FitContext context) {
        Machine after = remedy.applied(machine);

        assertThat(FitRules.bare(after, context))
                .extracting(each -> text(each.message()))
                .doesNotContain(text(misfit.message()));
        assertThat(errors(after, context)).isLessThanOrEqualTo(errors(machine, context));
    }
}
