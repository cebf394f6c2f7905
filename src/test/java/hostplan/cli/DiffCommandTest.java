package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.storage.ProjectFiles;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Optional;

class DiffCommandTest {

    private static final Project SHOP = new Samples().open("web-shop");

    @TempDir private Path folder;

    private String saved(String name, Project project) {
        Path file = folder.resolve(name);
        new ProjectFiles().save(file, project, Optional.empty());
        return file.toString();
    }

    private static Project changed() {
        return SHOP.with(draft ->
                draft.servers =
                        draft.servers.stream()
                                .filter(server -> !server.name().equals("web-07"))
                                .map(server ->
                                        server.name().equals("web-06")
                                                ? server.with(each -> each.serialNumber = "SN-NEW")
                                                : server)
                                .toList());
    }

    @Test
    void theSameIsZero() {
        Run run = Run.of("diff", saved("a.hostplan", SHOP), saved("b.hostplan", SHOP));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Both are the same.");
    }

    @Test
    void tellsWhatIsDifferentCellByCellAndWhatThatComesTo() {
        Run run = Run.of("diff", saved("a.hostplan", SHOP), saved("b.hostplan", changed()));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("servers: 1 removed, 1 changed", "  - web-07", "  ~ web-06", "→ SN-NEW")
                .containsPattern("Servers +42 +41 +−1");
    }

    @Test
    void tellsItInJson() {
        JsonNode json =
                Run.of("diff", saved("a.hostplan", SHOP), saved("b.hostplan", changed()), "--json")
                        .json();
        assertThat(json.get("removed").asInt()).isEqualTo(1);
        assertThat(json.get("changed").asInt()).isEqualTo(1);
        assertThat(json.get("changes")).hasSize(2);
        assertThat(json.get("figures").get("servers").get("after").asInt()).isEqualTo(41);
    }

    @Test
    void whatCannotBeReadIsBadInput() {
        assertThat(Run.of("diff", saved("a.hostplan", SHOP), "missing.hostplan").status())
                .isEqualTo(2);
    }
}
