package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.project.RandomProjects;
import hostplan.storage.FailingDisk.Step;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A disk that fails costs the new state at most, and never the old one.
class FailingDiskTest {

    private static final Project OLD = RandomProjects.of(1);
    private static final Project NEW = RandomProjects.of(2);

    @TempDir Path folder;

    private Path file;
    private FileStamp stamp;
    private String before;

    @BeforeEach
    void saveTheOldState() throws IOException {
        file = folder.resolve("shop.hostplan");
        stamp = ((Saved.Done) new ProjectFiles().save(file, OLD, Optional.empty())).stamp();
        before = Files.readString(file);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FORCE_FOLDER", "REMOVE"})
    void keepsTheOldFileWhole(Step step) {
        Saved saved = save(step, full());

        assertThat(saved).isInstanceOf(Saved.Failed.class);
        assertThat(file).content().isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @EnumSource(names = {"FORCE_FOLDER", "REMOVE"})
    void savesWhereOnlyTheTidyingFails(Step step) {
        Saved saved = save(step, full());

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(file).content().isEqualTo(new ProjectFormat().write(NEW));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FORCE_FOLDER", "REMOVE"})
    void letsThePersonTryAgain(Step step) {
        save(step, full());

        assertThat(new ProjectFiles().save(file, NEW, Optional.of(stamp)))
                .isInstanceOf(Saved.Done.class);
        assertThat(folder.resolve("shop.hostplan~")).content().isEqualTo(before);
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThat(save(Step.WRITE_HALF, full()))
                .isEqualTo(
                        new Saved.Failed(
                                "shop.hostplan was not saved: the disk is full.",
                                "Free some space, or save a copy on another disk."));
    }

    @Test
    void saysThatTheDiskMayOnlyBeRead() {
        assertThat(
                        save(
                                Step.WRITE_NOTHING,
                                new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(
                        new Saved.Failed(
                                "shop.hostplan was not saved: the disk may only be read.",
                                "Save a copy in another place."));
    }

    @Test
    void saysThatTheFolderMayNotBeWritten() {
        assertThat(save(Step.WRITE_NOTHING, new AccessDeniedException("x")))
                .isEqualTo(
                        new Saved.Failed(
                                "shop.hostplan was not saved: you may not write in the folder "
                                        + folder
                                        + ".",
                                "Ask for permission to write there, or save a copy in another place."));
    }

    private Saved save(Step step, IOException trouble) {
        return new ProjectFiles(new FailingDisk(step, trouble)).save(file, NEW, Optional.of(stamp));
    }

    private static IOException full() {
        return new FileSystemException("x", null, "No space left on device");
    }
}
