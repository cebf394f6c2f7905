package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "slice --help", "check --help", "list --help", "import --help"})
    void explainsItself(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: hostplan ");
        assertThat(run.out().lines()).allMatch(text -> text.length() <= 80);
    }

    @Test
    void namesItsSubcommands() {
        assertThat(Run.of("--help").out()).contains("  slice ", "  check ", "  list ", "  import ");
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Hostplan ");
    }

    @Test
    void wantsASubcommand() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("hostplan: Missing required subcommand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cut",
                "--json",
                "check",
                "check a b",
                "list",
                "list a --kind",
                "import",
                "import a"
            })
    void refusesWhatItDoesNotKnow(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hostplan").contains(" --help.");
    }
}
