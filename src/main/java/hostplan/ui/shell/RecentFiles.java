package hostplan.ui.shell;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;

/// The project files opened or saved last, the newest first.
public final class RecentFiles {

    private static final int MOST = 12;

    private final ObservableList<Path> files = FXCollections.observableArrayList();

    public RecentFiles(List<Path> known) {
        known.stream().distinct().limit(MOST).forEach(files::add);
    }

    public ObservableList<Path> files() {
        return FXCollections.unmodifiableObservableList(files);
    }

    /// Puts a file first.
    void add(Path file) {
        Path known = file.toAbsolutePath().normalize();
        files.remove(known);
        files.addFirst(known);
        if (files.size() > MOST) {
            files.removeLast();
        }
    }
}
