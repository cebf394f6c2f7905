package hostplan.exchange.text;

import hostplan.amount.Parsed;
import hostplan.exchange.NamedBytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Unpacks ZIP files and counts while it does so: what says that it is small may not be.
public final class BoundedZip {

    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_TIMES = 100;

    /// Below this, even an honest file may be packed a hundredfold.
    private static final long FREE_BYTES = 1L << 20;

    private static final int MOST_ENTRIES = 5_000;
    private static final int BUFFER = 64 << 10;

    private final NamedBytes input;
    private long unpacked;
    private final Set<String> names = new HashSet<>();

    private BoundedZip(NamedBytes input) {
        this.input = input;
    }

    /// What is refused, as an exception of the stream that is read.
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    public static boolean isZip(byte[] content) {
        return content.length > 3
                && content[0] == 'P'
                && content[1] == 'K'
                && content[2] == 3
                && content[3] == 4;
    }

    /// The files in a ZIP file that are wanted, by the last part of their names.
    public static Parsed<List<NamedBytes>> files(NamedBytes zip, Predicate<String> wanted) {
        List<NamedBytes> files = new ArrayList<>();
        return new BoundedZip(zip)
                .each((name, content) -> {
                    if (wanted.test(name)) {
                        String last = name.substring(name.lastIndexOf('/') + 1);
                        files.add(new NamedBytes(last, content.readAllBytes()));
                    } else {
                        content.transferTo(OutputStream.nullOutputStream());
                    }
                })
                .map(_ -> files);
    }

    /// The same ZIP file, packed anew with the wanted entries only, so that whoever reads it next
    /// finds nothing but what was counted here.
    public static Parsed<byte[]> repacked(NamedBytes zip, Predicate<String> wanted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            Parsed<Integer> read =
                    new BoundedZip(zip)
                            .each((name, content) -> {
                                if (wanted.test(name)) {
                                    out.putNextEntry(new ZipEntry(name));
                                    content.transferTo(out);
                                    out.closeEntry();
                                } else {
                                    content.transferTo(OutputStream.nullOutputStream());
                                }
                            });
            out.finish();
            return read.map(_ -> bytes.toByteArray());
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    private interface Use {
        void take(String name, InputStream content) throws IOException;
    }

    private Parsed<Integer> each(Use use) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.size() >= MOST_ENTRIES || !names.add(entry.getName())) {
                    return refusal("it has too many parts, or one of them twice");
                }
                use.take(entry.getName(), new Counted(zip));
            }
            return names.isEmpty() ? refusal("nothing is in it") : Parsed.value(names.size());
        } catch (Refused refused) {
            return refusal(String.valueOf(refused.getMessage()));
        } catch (IOException | IllegalArgumentException broken) {
            return refusal("it is damaged");
        }
    }

    private static <T> Parsed<T> refusal(String why) {
        return Parsed.problem(
                "The file cannot be unpacked: " + why + ".",
                "Open it in a spreadsheet and save it again, or export it as CSV.");
    }

    /// Counts what comes out.
    private final class Counted extends InputStream {

        private final InputStream from;

        Counted(InputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = from.read(buffer, offset, Math.min(length, BUFFER));
            unpacked += Math.max(0, count);
            if (unpacked > MOST_BYTES) {
                throw new Refused("more than " + (MOST_BYTES >> 20) + " MiB come out of it");
            }
            if (unpacked > FREE_BYTES && unpacked > MOST_TIMES * input.content().length) {
                throw new Refused("more than " + MOST_TIMES + " times its size comes out of it");
            }
            return count;
        }
    }
}
