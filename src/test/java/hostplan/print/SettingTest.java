package hostplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.paper.layout.Face;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class SettingTest {

    private static String visual(String line) {
        return new PaperFonts()
                .runs(line, Face.REGULAR).stream()
                        .map(run ->
                                switch (run) {
                                    case Run.Plain plain -> plain.visual();
                                    case Run.Outlines _ -> "?";
                                })
                        .collect(Collectors.joining());
    }

    @Test
    void ordersHebrewFromRightToLeft() {
        assertThat(visual("אב 12")).isEqualTo("12 בא");
    }

    @Test
    void keepsWhatIsListedFromLeftToRight() {
        assertThat(visual("Haifa אב · 42 U")).isEqualTo("Haifa בא · 42 U");
    }
}
