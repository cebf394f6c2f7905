package hostplan.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The content stream of a page as it is written: numbers with two decimals, operators, codes.
final class Content {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final int FIRST_SIZE = 8_192;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /// A number and a blank, rounded to hundredths.
    Content number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            put('-');
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            put('.');
            put('0' + rest / 10);
            if (rest % 10 != 0) {
                put('0' + rest % 10);
            }
        }
        put(' ');
        return this;
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        put((int) ('0' + value % 10));
    }

    /// An operator, or anything else in ASCII, and an end of line.
    Content operator(String operator) {
        ascii(operator);
        put('\n');
        return this;
    }

    Content ascii(String text) {
        for (int at = 0; at < text.length(); at++) {
            put(text.charAt(at));
        }
        return this;
    }

    /// A colour `0xRRGGBB` as three numbers from 0 to 1.
    Content colour(int colour) {
        return number((colour >> 16 & 0xFF) / 255.0)
                .number((colour >> 8 & 0xFF) / 255.0)
                .number((colour & 0xFF) / 255.0);
    }

    /// A code of two bytes in hexadecimal digits.
    Content code(int code) {
        put(HEX[code >> 12 & 0xF]);
        put(HEX[code >> 8 & 0xF]);
        put(HEX[code >> 4 & 0xF]);
        put(HEX[code & 0xF]);
        return this;
    }

    /// A code of one byte in hexadecimal digits.
    Content shortCode(int code) {
        put(HEX[code >> 4 & 0xF]);
        put(HEX[code & 0xF]);
        return this;
    }

    private void put(int character) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) character;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
