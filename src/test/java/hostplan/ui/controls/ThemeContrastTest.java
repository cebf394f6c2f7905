package hostplan.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Role;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;

/// WCAG 2.2: text can be read with a contrast of 4.5, strokes that tell something apart can be seen
/// with one of 3.
class ThemeContrastTest {

    private static final double TEXT = 4.5;
    private static final double STROKE = 3;

    enum Theme {
        LIGHT("primer-light"),
        DARK("primer-dark");

        private final ThemeColours colours;

        Theme(String sheet) {
            colours =
                    new ThemeColours(
                            sheet,
                            "/hostplan/theme.css",
                            "/hostplan/ui/hardware/hardware.css",
                            "drawing.css");
        }

        Color of(Role role) {
            return colours.of("-hp-" + role.code());
        }
    }

    /// What machines are drawn on.
    private static final List<Role> GROUNDS = List.of(Role.GROUND, Role.CASE);

    /// On which rows a pill may stand.
    private static final List<List<String>> ROWS =
            List.of(
                    List.of("-color-bg-default"),
                    List.of("-color-bg-subtle"),
                    List.of("-color-bg-default", "-color-accent-subtle"),
                    List.of("-color-bg-default", "-color-neutral-subtle"));

    private static void contrasts(String what, Color one, Color other, double least) {
        assertThat(RoleColours.contrast(one, other)).as(what).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textBesideThePartsOfAMachineCanBeRead(Theme theme) {
        for (Role ground : GROUNDS) {
            for (Role text : List.of(Role.TEXT, Role.MUTED_TEXT)) {
                contrasts(text + " on " + ground, theme.of(text), theme.of(ground), TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void edgesAndPatternsOfAMachineCanBeSeen(Theme theme) {
        List<Role> strokes = List.of(Role.FRAME, Role.EMPTY, Role.WRONG, Role.DOUBTFUL);
        for (Role ground : GROUNDS) {
            for (Role stroke : strokes) {
                contrasts(stroke + " on " + ground, theme.of(stroke), theme.of(ground), STROKE);
            }
            contrasts(
                    "what is lit on " + ground,
                    theme.colours.of(theme.colours.said(".machine", "-hp-lit").getFirst()),
                    theme.of(ground),
                    STROKE);
        }
    }

    /// The colour of a part or the frame around it.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void partsStandOutFromTheirMachine(Theme theme) {
        for (Role ground : GROUNDS) {
            Arrays.stream(Role.values())
                    .filter(role -> role.framed() && !GROUNDS.contains(role))
                    .filter(role -> role != Role.FREE)
                    .forEach(part -> {
                        double filled = RoleColours.contrast(theme.of(part), theme.of(ground));
                        double framed =
                                RoleColours.contrast(theme.of(Role.FRAME), theme.of(ground));
                        assertThat(Math.max(filled, framed))
                                .as("%s on %s", part, ground)
                                .isGreaterThanOrEqualTo(STROKE);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void patternsCanBeSeen(Theme theme) {
        Arrays.stream(Role.values())
                .filter(role -> !role.covers())
                .forEach(role ->
                        contrasts(
                                role + " on its ground",
                                theme.of(role),
                                theme.of(Role.GROUND),
                                STROKE));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pillsOfFindingsCanBeReadOnEveryRow(Theme theme) {
        for (String tone : List.of("danger", "warning", "accent", "success")) {
            String pill = ".pill." + tone;
            Color text = theme.colours.of(theme.colours.said(pill, "-fx-text-fill").getFirst());
            for (List<String> row : ROWS) {
                Color ground =
                        theme.colours.on(
                                theme.colours.on(Color.WHITE, row),
                                theme.colours.said(pill, "-fx-background-color"));
                contrasts(pill + " on " + row, text, ground, TEXT);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void messagesOfFindingsCanBeRead(Theme theme) {
        for (String tone : List.of("danger", "warning", "accent", "success")) {
            String message = ".message." + tone;
            Color ground =
                    theme.colours.on(
                            theme.colours.of("-color-bg-default"),
                            theme.colours.said(message, "-fx-background-color"));
            for (String text :
                    List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg")) {
                contrasts(text + " in " + message, theme.colours.of(text), ground, TEXT);
            }
        }
    }
}
