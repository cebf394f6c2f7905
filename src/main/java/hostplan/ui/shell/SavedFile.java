package hostplan.ui.shell;

import javafx.beans.property.ObjectProperty;

/// The file of a window and the claim on it.
record SavedFile(ObjectProperty<DocumentFile> file, FileClaim claim) {}
