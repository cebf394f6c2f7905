package hostplan.storage;

import hostplan.storage.json.JsonLimits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/// The state of a file, by which it is noticed that someone else changed it. What it holds decides;
/// the rest is for a quick look.
///
/// @param size in bytes
/// @param modified as exact as the file system keeps it
/// @param fileKey what identifies the file on its file system, empty where there is no such thing
/// @param sha256 checksum of its content, in hexadecimal digits
public record FileStamp(long size, Instant modified, String fileKey, String sha256) {

    /// Stands for what is kept in no file.
    static final FileStamp NONE = new FileStamp(0, Instant.EPOCH, "", "");

    /// The state of a file whose content was read or written just now.
    static FileStamp of(Path file, byte[] content) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class), checksum(content));
    }

    /// The state of a file now. What is larger than any project is not read, and has no checksum.
    static FileStamp now(Path file, Disk disk) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        boolean readable = attributes.size() <= JsonLimits.MOST_BYTES;
        return of(attributes, readable ? checksum(disk.read(file)) : "");
    }

    private static FileStamp of(BasicFileAttributes attributes, String checksum) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                Objects.toString(attributes.fileKey(), ""),
                checksum);
    }

    public boolean hasSameContent(FileStamp other) {
        return size == other.size && sha256.equals(other.sha256);
    }

    /// Whether the file looks as it did, without reading it.
    boolean looksLike(BasicFileAttributes attributes) {
        return size == attributes.size()
                && modified.equals(attributes.lastModifiedTime().toInstant())
                && fileKey.equals(Objects.toString(attributes.fileKey(), ""));
    }

    /// SHA-256, in hexadecimal digits.
    static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
