package hostplan.print;

/// What has to be known of characters to set them.
final class Scripts {

    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";
    private static final int VARIATIONS = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;

    private Scripts() {}

    /// Whether a character looks the same whatever stands beside it, and runs from left to right or
    /// with its neighbours.
    static boolean standsAlone(char character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.CONTROL ->
                    false;
            default -> Character.UnicodeScript.of(character) != Character.UnicodeScript.ARABIC;
        };
    }

    /// Whether it may run from right to left.
    static boolean mayTurn(char character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    true;
            default -> false;
        };
    }

    /// Whether nothing of it is seen.
    static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= VARIATIONS && codePoint <= LAST_VARIATION);
    }

    /// A text as it is written from right to left: brackets turned round.
    static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text).reverse();
        for (int at = 0; at < reversed.length(); at++) {
            int place = MIRRORED.indexOf(reversed.charAt(at));
            if (place >= 0) {
                reversed.setCharAt(at, MIRRORED.charAt(place ^ 1));
            }
        }
        return reversed.toString();
    }
}
