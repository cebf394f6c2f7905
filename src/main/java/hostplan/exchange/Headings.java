package hostplan.exchange;

import java.text.Normalizer;
import java.util.Locale;

/// How headings are compared.
public final class Headings {

    private Headings() {}

    /// A heading in lower case, without accents, blanks and punctuation: `S/N` is `sn`, `Gerät` is
    /// `gerat`, `Memory (In MB)` is `memoryinmb`.
    public static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}#%€$£]", "");
    }
}
