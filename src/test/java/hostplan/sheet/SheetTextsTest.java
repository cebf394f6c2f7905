package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.ConfigurationNote;
import hostplan.project.Link;
import hostplan.project.Use;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

class SheetTextsTest {

    private static final SheetTexts TEXTS = new SheetTexts(Locale.ENGLISH);

    @Test
    void haveACureForEveryProblem() {
        List<String> keys =
                ResourceBundle.getBundle("hostplan.sheet.sheet", Locale.ROOT).keySet().stream()
                        .toList();

        assertThat(keys)
                .filteredOn(key -> key.startsWith("problem."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key.replace("problem.", "cure.")));
    }

    @Test
    void tellWhatBecameOfConfigurations() {
        assertThat(
                        TEXTS.sentence(
                                new ConfigurationNote.Changed("cfg", "db node", List.of("a", "b"))))
                .isEqualTo("db node was changed; the 2 servers changed are all that have it.");
        assertThat(
                        TEXTS.sentence(
                                new ConfigurationNote.Copied(
                                        "cfg", "db node", "cfg-2", "db node (2)", List.of("a"))))
                .isEqualTo(
                        "One server now has db node (2), a copy of db node; the others keep db node.");
        assertThat(TEXTS.sentence(new ConfigurationNote.Joined("cfg", "db node (2)", List.of("a"))))
                .isEqualTo("One server now shares db node (2), which has just these figures.");
        assertThat(
                        TEXTS.sentence(
                                new ConfigurationNote.Created(
                                        "cfg", "R650", List.of("a", "b", "c"))))
                .isEqualTo("3 servers share a new configuration, R650.");
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void tellHowOneObjectRefersToAnother(Link link) {
        assertThat(TEXTS.sentence(new Use(link, "id", "web-01", "used"))).startsWith("web-01 ");
    }
}
