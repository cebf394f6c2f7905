package hostplan.rack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class NearNamesTest {

    private static final List<String> LETTERS = List.of("A", "B");
    private static final List<String> WORDS = List.of("UPS left", "UPS right");

    @Test
    void capitalsSpacesAndSignsAreNoDifference() {
        assertThat(NearNames.of("a", LETTERS)).containsExactly("A");
        assertThat(NearNames.of("ups-left", WORDS)).containsExactly("UPS left");
    }

    @Test
    void aLetterMayBeWrongOrTooMany() {
        assertThat(NearNames.of("BB", LETTERS)).containsExactly("B");
        assertThat(NearNames.of("UPS lefft", WORDS)).containsExactly("UPS left");
        assertThat(NearNames.of("UPS rihgt", WORDS)).containsExactly("UPS right");
    }

    @Test
    void whereOneLetterIsAllAnotherIsAnother() {
        assertThat(NearNames.of("C", LETTERS)).isEmpty();
        assertThat(NearNames.of("Generator", WORDS)).isEmpty();
    }

    @Test
    void theNearestComesFirst() {
        assertThat(NearNames.of("PDU 2", List.of("PDU 1", "PDU 2a", "pdu2", "PDU 3")))
                .containsExactly("pdu2", "PDU 1");
    }
}
