package hostplan.hardware.catalog;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts in any case with their numbers by size, so that 64 GB stands before 128 GB.
final class NaturalOrder implements Comparator<String> {

    static final NaturalOrder INSTANCE = new NaturalOrder();

    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    private NaturalOrder() {}

    @Override
    public int compare(String one, String other) {
        Matcher mine = RUN.matcher(one);
        Matcher others = RUN.matcher(other);
        while (mine.find()) {
            if (!others.find()) {
                return 1;
            }
            int order = compareRuns(mine.group(), others.group());
            if (order != 0) {
                return order;
            }
        }
        return others.find() ? -1 : 0;
    }

    private static int compareRuns(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }
}
