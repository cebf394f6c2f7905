package hostplan;

import hostplan.project.Project;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.Windows;

import java.nio.file.Path;

/// There is one window only, and nobody to open another for.
final class NoWindows implements Windows {

    @Override
    public void open(Path file) {}

    @Override
    public boolean bringToFront(Path file) {
        return false;
    }

    @Override
    public void openUntitled(Project project, Screen screen) {}

    @Override
    public void closeAll() {}
}
