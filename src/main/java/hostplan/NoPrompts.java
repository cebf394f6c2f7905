package hostplan;

import hostplan.ui.shell.Prompts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Nobody is there to be asked: every question is answered so that nothing changes.
final class NoPrompts implements Prompts {

    @Override
    public List<Path> filesToOpen() {
        return List.of();
    }

    @Override
    public List<Path> filesToImport() {
        return List.of();
    }

    @Override
    public Optional<Path> fileToSave(String suggestedName, FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Unsaved unsaved(String projectName) {
        return Unsaved.CANCEL;
    }

    @Override
    public Changed changedOnDisk(String fileName) {
        return Changed.CANCEL;
    }

    @Override
    public boolean agreesToRevert(String fileName) {
        return false;
    }

    @Override
    public boolean agreesToTakeOver(String owner) {
        return false;
    }

    @Override
    public void problem(String heading, List<String> lines) {
        throw new IllegalStateException(heading + " " + lines);
    }

    @Override
    public void show(String heading, String text) {}
}
