package hostplan.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a window asks the person. In the program these are dialogs; in tests, answers.
public interface Prompts {

    /// The answer to "save the changes first?".
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// The answer to "someone else changed the file".
    enum Changed {
        OVERWRITE,
        SAVE_ELSEWHERE,
        MERGE,
        RELOAD,
        CANCEL
    }

    /// Asks for project files to open.
    List<Path> filesToOpen();

    /// Asks for the inputs of an import.
    List<Path> filesToImport();

    /// Asks where to save; the ending has been added where it was left out, and overwriting has
    /// been agreed to.
    Optional<Path> fileToSave(String suggestedName, FileKind kind);

    Unsaved unsaved(String projectName);

    Changed changedOnDisk(String fileName);

    /// Asks whether the changes since the last save are to be thrown away.
    boolean agreesToRevert(String fileName);

    /// Asks whether a project that someone else has open is to be taken from them.
    ///
    /// @param owner who it is, and since when
    boolean agreesToTakeOver(String owner);

    /// Says what went wrong and how to mend it.
    void problem(String heading, List<String> lines);

    /// Shows a longer text to read, such as the list of keys.
    void show(String heading, String text);

    /// What a file to save is.
    enum FileKind {
        PROJECT,
        CSV,
        PDF,
        DRAWING
    }
}
