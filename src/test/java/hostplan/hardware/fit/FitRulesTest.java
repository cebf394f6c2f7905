package hostplan.hardware.fit;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Machines;
import hostplan.hardware.machine.Machine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class FitRulesTest {

    static List<Machine> right() {
        return Machines.right();
    }

    @ParameterizedTest
    @MethodSource("right")
    void seesNothingInARightMachine(Machine machine) {
        assertThat(Fits.lines(machine)).isEmpty();
        assertThat(Fits.passed(machine)).isNotEmpty();
    }

    @Test
    void everyRuleHasItsOwnName() {
        assertThat(FitRules.rules())
                .extracting(FitRule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("hardware-"));
    }

    @Test
    void whatIsNotCheckedIsSaid() {
        assertThat(FitRules.notChecked())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Fits.text(line)).endsWith("."));
    }
}
