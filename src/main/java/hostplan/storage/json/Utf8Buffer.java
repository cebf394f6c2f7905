package hostplan.storage.json;

import java.util.Arrays;

/// A growing text in UTF-8.
final class Utf8Buffer {

    private static final int FIRST_SIZE = 1 << 12;
    private static final int MOST_BYTES_A_CHARACTER = 4;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /// Appends a text in which every surrogate has its other half.
    void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            append(character);
            i += Character.charCount(character) - 1;
        }
    }

    void append(int character) {
        if (bytes.length - length < MOST_BYTES_A_CHARACTER) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        if (character < 0x80) {
            put(character);
        } else if (character < 0x800) {
            put(0xC0 | character >> 6);
            put(0x80 | (character & 0x3F));
        } else if (character < 0x10000) {
            put(0xE0 | character >> 12);
            put(0x80 | (character >> 6 & 0x3F));
            put(0x80 | (character & 0x3F));
        } else {
            put(0xF0 | character >> 18);
            put(0x80 | (character >> 12 & 0x3F));
            put(0x80 | (character >> 6 & 0x3F));
            put(0x80 | (character & 0x3F));
        }
    }

    private void put(int unit) {
        bytes[length++] = (byte) unit;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
