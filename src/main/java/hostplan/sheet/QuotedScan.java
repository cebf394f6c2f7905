package hostplan.sheet;

/// Finds the ends of words in a text whose words may stand in quotation marks, a mark within them
/// being doubled.
///
/// @param separators the characters of which each ends a word
record QuotedScan(String text, String separators) {

    static final char QUOTE = '"';

    /// Where the next separator stands; the end of the text where there is none.
    int separatorFrom(int start) {
        int end = start;
        while (end < text.length() && separators.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /// Where the quotation that opens at a place closes; the end of the text where it does not.
    int closingQuote(int opening) {
        int end = opening + 1;
        while (end < text.length()) {
            boolean quote = text.charAt(end) == QUOTE;
            boolean doubled = quote && end + 1 < text.length() && text.charAt(end + 1) == QUOTE;
            if (quote && !doubled) {
                return end;
            }
            end += doubled ? 2 : 1;
        }
        return text.length();
    }
}
