package hostplan.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Bytes as text, with the character set that was used.
///
/// By its byte order mark where there is one, else UTF-8 where every byte fits, else Windows-1252,
/// in which people on Windows type dashes and ellipses.
public record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Map<Charset, byte[]> MARKS =
            Map.of(
                    StandardCharsets.UTF_8,
                    new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                    StandardCharsets.UTF_16LE,
                    new byte[] {(byte) 0xFF, (byte) 0xFE},
                    StandardCharsets.UTF_16BE,
                    new byte[] {(byte) 0xFE, (byte) 0xFF});

    /// @param wanted the character set where the person names one
    public static DecodedText of(byte[] bytes, Optional<Charset> wanted) {
        Optional<Charset> marked =
                MARKS.keySet().stream()
                        .filter(charset -> startsWithMark(bytes, charset))
                        .findFirst();
        if (wanted.isPresent() && !wanted.equals(marked)) {
            return new DecodedText(new String(bytes, wanted.get()), wanted.get());
        }
        return marked.map(charset -> withoutMark(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new DecodedText(new String(bytes, WINDOWS), WINDOWS));
    }

    private static DecodedText withoutMark(byte[] bytes, Charset charset) {
        int length = mark(charset).length;
        return new DecodedText(new String(bytes, length, bytes.length - length, charset), charset);
    }

    private static boolean startsWithMark(byte[] bytes, Charset charset) {
        byte[] mark = mark(charset);
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] mark(Charset charset) {
        return MARKS.getOrDefault(charset, new byte[0]);
    }

    private static Optional<DecodedText> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return Optional.of(new DecodedText(text.toString(), charset));
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }
}
