package hostplan.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// A disk that fails at one step of saving.
final class FailingDisk implements Disk {

    private final Disk real = new RealDisk();
    private final Step failing;
    private final IOException trouble;

    /// Where it fails.
    enum Step {
        READ,
        WRITE_NOTHING,
        WRITE_HALF,
        AFTER_WRITING,
        KEEP,
        AFTER_KEEPING,
        REPLACE,
        FORCE_FOLDER,
        REMOVE
    }

    FailingDisk(Step failing, IOException trouble) {
        this.failing = failing;
        this.trouble = trouble;
    }

    private void failAt(Step step) throws IOException {
        if (step == failing) {
            throw trouble;
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        failAt(Step.READ);
        return real.read(file);
    }

    @Override
    public void write(Path aside, byte[] content, Path like) throws IOException {
        failAt(Step.WRITE_NOTHING);
        if (failing == Step.WRITE_HALF) {
            real.write(aside, Arrays.copyOf(content, content.length / 2), like);
            throw trouble;
        }
        real.write(aside, content, like);
        failAt(Step.AFTER_WRITING);
    }

    @Override
    public void keep(Path file, Path secondName, Path aside) throws IOException {
        failAt(Step.KEEP);
        real.keep(file, secondName, aside);
        failAt(Step.AFTER_KEEPING);
    }

    @Override
    public void replace(Path aside, Path file) throws IOException {
        failAt(Step.REPLACE);
        real.replace(aside, file);
    }

    @Override
    public void forceFolderOf(Path file) throws IOException {
        failAt(Step.FORCE_FOLDER);
        real.forceFolderOf(file);
    }

    @Override
    public void remove(Path file) throws IOException {
        failAt(Step.REMOVE);
        real.remove(file);
    }
}
