package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.storage.json.JsonLimits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

class ProjectFilesTest {

    @TempDir Path folder;

    private final ProjectFiles files = new ProjectFiles();
    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("shop.hostplan");
    }

    @Test
    void opensWhatItSaved() {
        Project project = project("web-01");

        FileStamp stamp = save(project);

        assertThat(files.open(file))
                .isEqualTo(new Opened.Readable(project, Access.WRITABLE, stamp));
    }

    @Test
    void keepsTheFileBefore() throws IOException {
        save(project("old"));
        String before = Files.readString(file);

        save(project("new"));

        assertThat(folder.resolve("shop.hostplan~")).hasContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void keepsTheFileBeforeEachTime() throws IOException {
        for (int i = 0; i < 3; i++) {
            save(project("web-" + i));
        }

        assertThat(folder.resolve("shop.hostplan~")).content().contains("web-1");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void keepsMode() throws IOException {
        save(project("old"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        save(project("new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void keepsOwner() throws IOException {
        save(project("old"));
        try {
            Files.setAttribute(file, "unix:uid", 65_534);
        } catch (IOException notPermitted) {
            assumeTrue(false, "only an administrator may give a file away");
        }

        save(project("new"));

        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(65_534);
    }

    @Test
    void writesThroughLinks() throws IOException {
        save(project("old"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link =
                Files.createSymbolicLink(
                        other.resolve("link.hostplan"), Path.of("..", "shop.hostplan"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("again.hostplan"), link);

        assertThat(files.save(linkToLink, project("new"), Optional.empty()))
                .isInstanceOf(Saved.Done.class);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.isSymbolicLink(linkToLink)).isTrue();
        assertThat(file).content().contains("\"new\"");
        assertThat(folder.resolve("shop.hostplan~")).content().contains("\"old\"");
    }

    @Test
    void writesThroughALinkWhoseFileIsNotThereYet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.hostplan"), file);

        assertThat(files.save(link, project("new"), Optional.empty()))
                .isInstanceOf(Saved.Done.class);

        assertThat(file).exists();
    }

    @Test
    void noticesThatSomeoneElseChangedTheFile() throws IOException {
        FileStamp stamp = save(project("mine"));
        save(project("theirs"));
        String theirs = Files.readString(file);

        Saved saved = files.save(file, project("mine too"), Optional.of(stamp));

        assertThat(saved).isInstanceOf(Saved.ChangedOnDisk.class);
        assertThat(file).content().isEqualTo(theirs);
        assertThat(files.changedSince(stamp, file)).contains(((Saved.ChangedOnDisk) saved).stamp());
    }

    @Test
    void writesOverTheirsWhenAPersonSaysSo() throws IOException {
        FileStamp stamp = save(project("mine"));
        save(project("theirs"));
        Saved.ChangedOnDisk changed =
                (Saved.ChangedOnDisk) files.save(file, project("mine too"), Optional.of(stamp));

        Saved saved = files.save(file, project("mine too"), Optional.of(changed.stamp()));

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(folder.resolve("shop.hostplan~")).content().contains("theirs");
    }

    @Test
    void noticesEvenAFileThatIsTooLargeToRead() throws IOException {
        FileStamp stamp = save(project("mine"));
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 40);
        }

        assertThat(files.save(file, project("mine too"), Optional.of(stamp)))
                .isInstanceOf(Saved.ChangedOnDisk.class);
    }

    @Test
    void doesNotMindAFileThatWasOnlyTouched() throws IOException {
        FileStamp stamp = save(project("mine"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        assertThat(files.changedSince(stamp, file)).isEmpty();
        assertThat(files.save(file, project("mine too"), Optional.of(stamp)))
                .isInstanceOf(Saved.Done.class);
    }

    @Test
    void savesAgainWhatSomeoneElseRemoved() throws IOException {
        FileStamp stamp = save(project("mine"));
        Files.delete(file);

        assertThat(files.changedSince(stamp, file)).isEmpty();
        assertThat(files.save(file, project("mine too"), Optional.of(stamp)))
                .isInstanceOf(Saved.Done.class);
    }

    @Test
    void removesWhatAKilledProcessLeft() throws Exception {
        Path dead =
                Files.writeString(
                        folder.resolve(
                                ".shop.hostplan." + JavaChild.numberOfOneThatEnded() + ".tmp"),
                        "half");
        Path deadToo =
                Files.writeString(
                        folder.resolve(
                                ".shop.hostplan." + JavaChild.numberOfOneThatEnded() + ".old.tmp"),
                        "half");
        Path living = Files.writeString(folder.resolve(".shop.hostplan.1.tmp"), "still written");
        Path other =
                Files.writeString(
                        folder.resolve(
                                ".other.hostplan." + JavaChild.numberOfOneThatEnded() + ".tmp"),
                        "half");

        save(project("new"));

        assertThat(dead).doesNotExist();
        assertThat(deadToo).doesNotExist();
        assertThat(living).exists();
        assertThat(other).exists();
    }

    @Test
    void refusesAFileThatMayOnlyBeRead() throws IOException {
        FileStamp stamp = save(project("old"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(files.save(file, project("new"), Optional.of(stamp)))
                .isEqualTo(
                        new Saved.Failed(
                                "shop.hostplan was not saved: the file may only be read.",
                                "Save a copy under another name, or make the file writable."));
        assertThat(((Opened.Readable) files.open(file)).access()).isEqualTo(Access.READ_ONLY_FILE);
        assertThat(file).content().contains("\"old\"");
    }

    @Test
    void saysThatTheFolderIsGone() {
        assertThat(
                        files.save(
                                folder.resolve("gone").resolve("x.hostplan"),
                                project("new"),
                                Optional.empty()))
                .isInstanceOfSatisfying(
                        Saved.Failed.class,
                        failed -> assertThat(failed.message()).contains("is not there"));
    }

    @Test
    void saysThatTheSystemDoesNotLetItWriteThere() {
        Path processes = Path.of("/proc/self/task");
        assumeTrue(Files.isDirectory(processes), "there is no folder that nobody can write to");

        assertThat(files.save(processes.resolve("x.hostplan"), project("new"), Optional.empty()))
                .isInstanceOf(Saved.Failed.class);
    }

    @Test
    void refusesToReplaceAFolder() {
        assertThat(files.save(folder, project("new"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Saved.Failed.class,
                        failed -> assertThat(failed.message()).contains("is a folder or a device"));
        assertThat(folder).isDirectory();
    }

    @Test
    void doesNotSaveWhatItCouldNotOpenAgain() {
        FileStamp stamp = save(project("old"));
        Project tooLong =
                project("new")
                        .with(draft -> draft.notes = "x".repeat(JsonLimits.MOST_CHARACTERS + 1));

        assertThat(files.save(file, tooLong, Optional.of(stamp)))
                .isInstanceOfSatisfying(
                        Saved.Failed.class,
                        failed ->
                                assertThat(failed.message())
                                        .contains("longer")
                                        .contains("$.notes"));
        assertThat(file).content().contains("\"old\"");
    }

    @Test
    void opensANewerVersionForReadingOnly() throws IOException {
        Files.writeString(file, "{\"hostplan\": 2, \"name\": \"later\", \"robots\": []}");

        assertThat(files.open(file))
                .isInstanceOfSatisfying(
                        Opened.Readable.class,
                        opened -> {
                            assertThat(opened.access()).isEqualTo(Access.NEWER_VERSION);
                            assertThat(opened.project().name()).isEqualTo("later");
                        });
    }

    @Test
    void opensReferencesThatLeadNowhere() throws IOException {
        Files.writeString(
                file,
                "{\"hostplan\": 1, \"servers\": [{\"id\": \"a\", \"configuration\": \"none\"},"
                        + " {\"id\": \"b\", \"location\": {\"rack\": \"none\"}}]}");

        assertThat(files.open(file)).isInstanceOf(Opened.Readable.class);
    }

    @Test
    void saysWhatFileIsWrong() throws IOException {
        Files.writeString(file, "{\"hostplan\": 1,\n \"name\": 3}");

        FileProblem problem = ((Opened.Unreadable) files.open(file)).problems().getFirst();

        assertThat(problem.text())
                .isEqualTo(
                        "shop.hostplan:2:10: A text is needed here, not the number 3. ($.name)"
                                + " Write it in quotes, or leave the member out.");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThat(message(folder)).endsWith("is no file.");
        assertThat(message(folder.resolve("none.hostplan"))).startsWith("There is no file");
    }

    @Test
    void refusesAFileTooLargeWithoutReadingIt() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 40);
        }

        assertThat(message(file)).contains("larger than 64 MiB");
    }

    private String message(Path unreadable) {
        return ((Opened.Unreadable) files.open(unreadable)).problems().getFirst().message();
    }

    private FileStamp save(Project project) {
        return ((Saved.Done) files.save(file, project, Optional.empty())).stamp();
    }

    private static Project project(String server) {
        return Project.EMPTY.with(draft ->
                draft.servers =
                        List.of(new Server.Draft("srv-1").build().with(s -> s.name = server)));
    }
}
