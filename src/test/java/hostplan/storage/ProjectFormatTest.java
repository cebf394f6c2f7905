package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.project.RandomProjects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.LongStream;

class ProjectFormatTest {

    private final ProjectFormat format = new ProjectFormat();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrote(long seed) {
        Project project = RandomProjects.of(seed);

        assertThat(format.read(format.write(project)))
                .isEqualTo(new Reading.Complete(project, ProjectFormat.VERSION));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesWhatItReadCharacterForCharacter(long seed) {
        String text = format.write(RandomProjects.of(seed));

        assertThat(format.write(read(text))).isEqualTo(text);
    }

    @Test
    void writesAnEmptyProjectAsLittleAsPossible() {
        assertThat(format.write(Project.EMPTY))
                .isEqualTo(
                        """
                        {
                          "hostplan": 1,
                          "currency": "EUR"
                        }
                        """);
    }

    private Project read(String text) {
        assertThat(format.read(text)).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) format.read(text)).project();
    }
}
