package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class MissingLettersTest {

    @Test
    void namesTheScriptAndThePackageThatHasIt() {
        assertThat(new MissingLetters(List.of("서", "울")).cure())
                .isEqualTo("For Korean, install the package fonts-noto-cjk, then print again.");
    }

    @Test
    void namesEachPackageOnce() {
        assertThat(new MissingLetters(List.of("서", "東", "ก", "ह")).cure())
                .isEqualTo(
                        "For Korean, Chinese, Thai, Hindi (Devanagari), install the packages"
                                + " fonts-noto-cjk, fonts-thai-tlwg, fonts-deva, then print"
                                + " again.");
    }

    @Test
    void saysNothingWhereNothingIsMissing() {
        assertThat(new MissingLetters(List.of()).cure()).isEmpty();
    }
}
