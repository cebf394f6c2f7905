package hostplan.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What a disk's refusal means to a person, and what they can do about it.
///
/// @param message what is wrong; a whole sentence
/// @param cure what to do; a whole sentence
record DiskTrouble(String message, String cure) {

    private static final String ELSEWHERE = "Save a copy in another place.";

    private static final List<String> FULL =
            List.of("no space left", "quota exceeded", "not enough space", "file too large");
    private static final List<String> READ_ONLY =
            List.of("read-only file system", "write-protected");

    static DiskTrouble writing(Path file, IOException trouble) {
        String name = file.getFileName() + " was not saved: ";
        String reason = reason(trouble);
        if (says(reason, FULL)) {
            return new DiskTrouble(
                    name + "the disk is full.", "Free some space, or save a copy on another disk.");
        }
        if (says(reason, READ_ONLY)) {
            return new DiskTrouble(name + "the disk may only be read.", ELSEWHERE);
        }
        return switch (trouble) {
            case AccessDeniedException _ ->
                    new DiskTrouble(
                            name + "you may not write in the folder " + file.getParent() + ".",
                            "Ask for permission to write there, or save a copy in another place.");
            case NoSuchFileException _ when Files.isDirectory(file.resolveSibling("")) ->
                    new DiskTrouble(
                            name
                                    + "the system lets nobody create a file in the folder "
                                    + file.getParent()
                                    + ".",
                            ELSEWHERE);
            case NoSuchFileException _ ->
                    new DiskTrouble(
                            name + "the folder " + file.getParent() + " is not there.",
                            "Create it again or connect its disk, or save a copy in another place.");
            case AtomicMoveNotSupportedException _ ->
                    new DiskTrouble(
                            name + "this disk cannot replace a file in one step.", ELSEWHERE);
            default ->
                    new DiskTrouble(
                            name + reason + ".", "Try again, or save a copy in another place.");
        };
    }

    static DiskTrouble reading(Path file, IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException _ ->
                    new DiskTrouble("There is no file " + file + ".", "Check its name and folder.");
            case AccessDeniedException _ ->
                    new DiskTrouble(
                            "You may not read " + file + ".",
                            "Ask its owner for permission to read it.");
            default ->
                    new DiskTrouble(
                            file + " cannot be read: " + reason(trouble) + ".",
                            "Check whether its disk is connected, or take a copy.");
        };
    }

    private static String reason(IOException trouble) {
        String reason =
                trouble instanceof FileSystemException known
                        ? known.getReason()
                        : trouble.getMessage();
        return Objects.requireNonNullElse(reason, "the system gives no reason");
    }

    private static boolean says(String reason, List<String> words) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
