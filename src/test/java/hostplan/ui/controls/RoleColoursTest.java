package hostplan.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Role;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class RoleColoursTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasAColour(Role role) throws IOException {
        assertThat(sheet()).contains("-hp-" + role.code() + ": ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SLICE_1", "SLICE_2", "SLICE_3", "SLICE_4", "SLICE_5", "SLICE_6"})
    void textOnASliceCanBeRead(Role role) throws IOException {
        Matcher found =
                Pattern.compile("-hp-" + role.code() + ": (#[0-9a-f]{6});").matcher(sheet());
        assertThat(found.find()).isTrue();
        Color ground = Color.web(found.group(1));
        assertThat(RoleColours.contrast(ground, RoleColours.inkOn(ground)))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static String sheet() throws IOException {
        try (InputStream stream = DrawingView.class.getResourceAsStream("drawing.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
