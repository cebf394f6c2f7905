package hostplan.storage.json;

import java.util.Arrays;

/// Gives one text for short ones that are read again, as operating systems, owners and references
/// are: that saves the memory of thousands of copies.
final class RepeatedTexts {

    private static final int PLACES = 1 << 11;
    private static final int LONGEST = 40;

    private final String[] seen = new String[PLACES];

    // Told apart by these first: touching each text that was seen costs more than making a new one.
    private final int[] hashes = new int[PLACES];

    RepeatedTexts() {
        Arrays.fill(seen, "");
    }

    String get(char[] characters, int offset, int length) {
        if (length > LONGEST) {
            return new String(characters, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (hashes[place] == hash && isSame(seen[place], characters, offset, length)) {
            return seen[place];
        }
        String text = new String(characters, offset, length);
        seen[place] = text;
        hashes[place] = hash;
        return text;
    }

    private static boolean isSame(String known, char[] characters, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != characters[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
