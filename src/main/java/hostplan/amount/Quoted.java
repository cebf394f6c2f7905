package hostplan.amount;

/// A person's text as it stands in an error, cut where it is long and without control characters.
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    public static String of(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? "“" + plain + "”"
                : "“" + plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…”";
    }
}
