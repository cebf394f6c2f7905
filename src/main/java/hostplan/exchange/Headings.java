package hostplan.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How headings are compared.
public final class Headings {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}#%€$£]");

    private Headings() {}

    /// A heading in lower case, without accents, blanks and punctuation: `S/N` is `sn`, `Gerät` is
    /// `gerat`, `Memory (In MB)` is `memoryinmb`.
    public static String plain(String heading) {
        String plain =
                Normalizer.normalize(heading, Normalizer.Form.NFKD)
                        .replace("ß", "ss")
                        .toLowerCase(Locale.ROOT);
        return OTHERS.matcher(plain).replaceAll("");
    }
}
