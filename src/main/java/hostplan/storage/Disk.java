package hostplan.storage;

import java.io.IOException;
import java.nio.file.Path;

/// The steps of saving, at each of which a disk can fail.
interface Disk {

    byte[] read(Path file) throws IOException;

    /// Writes a new file and forces it to the disk. It gets mode and owner of another where that
    /// exists, as far as permitted, and is readable by nobody else before.
    void write(Path aside, byte[] content, Path like) throws IOException;

    /// Gives the file as it stands a second name, in place of whatever has that name, without
    /// touching it.
    ///
    /// @param aside a free name for use in between
    void keep(Path file, Path secondName, Path aside) throws IOException;

    /// Puts a file in the place of another, so that its name stands for one or the other at every
    /// instant.
    void replace(Path aside, Path file) throws IOException;

    /// Forces the names in the folder of a file to the disk, where that can be done.
    void forceFolderOf(Path file) throws IOException;

    /// Removes a file, if it is there.
    void remove(Path file) throws IOException;
}
