package hostplan.hardware.fit;

import hostplan.hardware.machine.Machine;

import java.util.Optional;

/// A machine in which one thing does not fit.
///
/// @param rule the rule that sees it, without the prefix that all have
/// @param says what it says
/// @param cure the label of the step that mends it; empty where a person has to decide
record Spoiled(
        String rule, Machine machine, FitContext context, String says, Optional<String> cure) {

    static Spoiled of(String rule, Machine machine, String says) {
        return new Spoiled(rule, machine, Fits.context(), says, Optional.empty());
    }

    Spoiled in(FitContext other) {
        return new Spoiled(rule, machine, other, says, cure);
    }

    Spoiled curedBy(String label) {
        return new Spoiled(rule, machine, context, says, Optional.of(label));
    }

    String id() {
        return "hardware-" + rule;
    }

    @Override
    public String toString() {
        return rule + ": " + says;
    }
}
