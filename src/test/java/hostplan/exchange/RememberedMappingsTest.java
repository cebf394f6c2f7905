package hostplan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RememberedMappingsTest {

    private static Recognised file(String... headings) {
        return new Recognised(
                "any.csv",
                Optional.empty(),
                Format.CSV,
                ObjectKind.SERVER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(headings)
                        .map(heading ->
                                new MappedColumn("A", heading, new ColumnTarget.Unrecognised(), ""))
                        .toList());
    }

    static List<ColumnTarget> targets() {
        return List.of(
                ColumnTarget.known("memory"),
                new ColumnTarget.Known("memory", Optional.of("gb")),
                new ColumnTarget.Own("Cost centre (EU)", OwnColumn.Type.NUMBER),
                new ColumnTarget.Ignored(),
                new ColumnTarget.Unrecognised());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void writesEveryTargetAsTextAndReadsItBack(ColumnTarget target) {
        assertThat(ColumnTargetText.parse(ColumnTargetText.of(target))).contains(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "column", "own", "own text", "own colour Cost", "new thing"})
    void passesOverTextsOfOtherVersions(String text) {
        assertThat(ColumnTargetText.parse(text)).isEmpty();
    }

    @Test
    void findsWhatWasChosenForAFileWithTheSameHeadings() {
        Map<String, ColumnTarget> chosen = Map.of("kst", targets().get(2));

        RememberedMappings remembered =
                RememberedMappings.NONE.with(file("Name", "RAM", "Kst."), chosen);

        assertThat(remembered.find(file("kst", "NAME", "ram"))).isEqualTo(chosen);
        assertThat(remembered.find(file("kst", "NAME"))).isEmpty();
    }

    @Test
    void remembersTheLastChoiceOnly() {
        Recognised file = file("Name", "Kst");
        RememberedMappings remembered =
                RememberedMappings.NONE
                        .with(file, Map.of("kst", new ColumnTarget.Ignored()))
                        .with(file, Map.of("kst", ColumnTarget.known("owner")));

        assertThat(remembered.mappings()).hasSize(1);
        assertThat(remembered.find(file)).containsEntry("kst", ColumnTarget.known("owner"));
        assertThat(remembered.with(file, Map.of()).mappings()).isEmpty();
    }

    @Test
    void forgetsTheOldestOfMany() {
        RememberedMappings remembered = RememberedMappings.NONE;
        for (int i = 0; i < 60; i++) {
            remembered =
                    remembered.with(file("h" + i), Map.of("h" + i, new ColumnTarget.Ignored()));
        }

        assertThat(remembered.mappings()).hasSize(50);
        assertThat(remembered.find(file("h9"))).isEmpty();
        assertThat(remembered.find(file("h59"))).hasSize(1);
    }
}
