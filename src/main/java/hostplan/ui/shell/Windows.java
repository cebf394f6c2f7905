package hostplan.ui.shell;

import hostplan.project.Project;

import java.nio.file.Path;

/// What one window asks of the application: other windows.
public interface Windows {

    /// Opens a project file in a window of its own, or brings the one to the front in which it is
    /// open.
    void open(Path file);

    /// Brings the window of a file to the front; says whether there was one.
    boolean bringToFront(Path file);

    /// Opens a project that is in no file yet, in a window of its own.
    void openUntitled(Project project, Screen screen);

    /// Closes every window, asking each for its unsaved work; stops at the first that says no.
    void closeAll();
}
