package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.stream.Stream;

class SamplesTest {

    private static final Path FOLDER = Path.of("assets", "samples");

    private final Samples samples = new Samples();

    static Stream<String> names() {
        return new Samples().names().stream();
    }

    @Test
    void areThoseThatAreGenerated() {
        assertThat(samples.names())
                .containsExactlyInAnyOrderElementsOf(WriteSamples.SAMPLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void standInTheFormInWhichTheyWouldBeSaved(String name) {
        String text = new ProjectFormat().write(WriteSamples.SAMPLES.get(name));

        assertThat(FOLDER.resolve(name + ".hostplan"))
                .as("written by WriteSamples with the folder assets/samples")
                .content()
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("names")
    void shipWithTheProgram(String name) {
        assertThat(samples.open(name)).isEqualTo(WriteSamples.SAMPLES.get(name));
    }

    @Test
    void refuseAnUnknownName() {
        assertThatIllegalArgumentException().isThrownBy(() -> samples.open("none such"));
    }
}
