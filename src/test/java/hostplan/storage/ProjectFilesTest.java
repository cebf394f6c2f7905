package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ProjectFilesTest {

    @TempDir Path folder;

    private final ProjectFiles files = new ProjectFiles();

    @Test
    void opensWhatItSaved() {
        Path file = folder.resolve("shop.hostplan");
        Project project = project("web-01");

        Saved saved = files.save(file, project, Optional.empty());

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(files.open(file))
                .isEqualTo(
                        new Opened.Readable(
                                project, Access.WRITABLE, ((Saved.Done) saved).stamp()));
    }

    @Test
    void keepsTheFileBefore() throws IOException {
        Path file = folder.resolve("shop.hostplan");
        files.save(file, project("old"), Optional.empty());
        String before = Files.readString(file);

        files.save(file, project("new"), Optional.empty());

        assertThat(folder.resolve("shop.hostplan~")).hasContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private static Project project(String server) {
        return Project.EMPTY.with(draft -> {
            draft.name = "Shop";
            draft.servers = List.of(new Server.Draft("srv-1").build().with(s -> s.name = server));
            draft.flavors =
                    List.of(
                            new Flavor.Draft("flavor-1")
                                    .build()
                                    .with(f -> f.memory = Bytes.ofGiB(4)));
        });
    }
}
