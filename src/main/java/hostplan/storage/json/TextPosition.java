package hostplan.storage.json;

/// A place in a text, found from its offset only where something is wrong there.
///
/// @param line counted from 1
/// @param column in characters, counted from 1
record TextPosition(int line, int column) {

    static TextPosition of(byte[] utf8, int offset) {
        int end = Math.clamp(offset, 0, utf8.length);
        int line = 1;
        int column = 1;
        for (int i = 0; i < end; i++) {
            if (utf8[i] == '\n') {
                line++;
                column = 1;
            } else if (isFirstOfCharacter(utf8[i])) {
                column++;
            }
        }
        return new TextPosition(line, column);
    }

    private static boolean isFirstOfCharacter(byte unit) {
        return (unit & 0xC0) != 0x80;
    }
}
