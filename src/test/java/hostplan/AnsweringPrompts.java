package hostplan;

import hostplan.ui.shell.Prompts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A person who has made up their mind, and what they were told.
public final class AnsweringPrompts implements Prompts {

    public List<Path> toOpen = List.of();
    public List<Path> toImport = List.of();
    public Optional<Path> toSave = Optional.empty();
    public Unsaved unsaved = Unsaved.CANCEL;
    public Changed changed = Changed.CANCEL;
    public boolean reverts;
    public boolean takesOver;
    public final List<String> told = new ArrayList<>();

    @Override
    public List<Path> filesToOpen() {
        return toOpen;
    }

    @Override
    public List<Path> filesToImport() {
        return toImport;
    }

    @Override
    public Optional<Path> fileToSave(String suggestedName, FileKind kind) {
        return toSave;
    }

    @Override
    public Unsaved unsaved(String projectName) {
        told.add("unsaved " + projectName);
        return unsaved;
    }

    @Override
    public Changed changedOnDisk(String fileName) {
        told.add("changed " + fileName);
        return changed;
    }

    @Override
    public boolean agreesToRevert(String fileName) {
        return reverts;
    }

    @Override
    public boolean agreesToTakeOver(String owner) {
        told.add("take over from " + owner);
        return takesOver;
    }

    @Override
    public void problem(String heading, List<String> lines) {
        told.add(heading + " " + String.join(" ", lines));
    }

    @Override
    public void show(String heading, String text) {
        told.add(heading);
    }
}
