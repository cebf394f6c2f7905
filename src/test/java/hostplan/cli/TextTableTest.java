package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostplan.cli.TextTable.Column;

import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table =
            new TextTable(Column.words("Name"), Column.numbers("Count"), Column.words("Limit"));

    @Test
    void alignsWordsLeftAndNumbersRight() {
        table.row("web", "7", "memory");
        table.row("database", "12,000", "–");

        assertThat(table.lines())
                .containsExactly(
                        "Name       Count  Limit",
                        "web            7  memory",
                        "database  12,000  –");
    }

    @Test
    void keepsACellOnItsLine() {
        table.row("a\nb\tc", "1", "");

        assertThat(table.lines()).last().isEqualTo("a b c      1");
    }

    @Test
    void isNothingWithoutRows() {
        assertThat(table.lines()).isEmpty();
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> table.row("one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
    }
}
