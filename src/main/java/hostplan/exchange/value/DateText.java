package hostplan.exchange.value;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates as lists have them: `2024-03-31`, `31.03.24`, `3/31/2024`, `31 Mar 2024`, `31. März
/// 2024`, `03/2024`, each with or without a time after it.
public final class DateText {

    private static final String TIME = "(?:[T ,].*)?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})" + TIME);
    private static final Pattern COMPACT =
            Pattern.compile("(20[0-9]{2}|19[0-9]{2})([01][0-9])([0-3][0-9])");
    private static final Pattern DOTTED =
            Pattern.compile("([0-9]{1,2})\\. ?([0-9]{1,2})\\. ?([0-9]{2}|[0-9]{4})" + TIME);
    private static final Pattern SLASHED =
            Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{2}|[0-9]{4})" + TIME);
    private static final Pattern DAY_NAME =
            Pattern.compile("([0-9]{1,2})[. -]+(\\p{L}{3,9})[. ,-]+([0-9]{2}|[0-9]{4})" + TIME);
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}{3,9})[. ]+([0-9]{1,2})(?:st|nd|rd|th)?,? +([0-9]{4})" + TIME);
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern MONTH_LAST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})");

    /// The beginnings of English and German names, month by month.
    private static final List<List<String>> NAMES =
            List.of(
                    List.of("jan", "jän"),
                    List.of("feb"),
                    List.of("mar", "mär", "mrz"),
                    List.of("apr"),
                    List.of("may", "mai"),
                    List.of("jun"),
                    List.of("jul"),
                    List.of("aug"),
                    List.of("sep"),
                    List.of("oct", "okt"),
                    List.of("nov"),
                    List.of("dec", "dez"));

    private static final int LONGEST = 100;
    private static final int CENTURY = 100;
    private static final int TWO_THOUSAND = 2000;

    /// Which day stands for a month that names none.
    public enum OfMonth {
        FIRST,
        LAST
    }

    private DateText() {}

    public static Parsed<LocalDate> parse(String text, DateOrder order, OfMonth ofMonth) {
        String plain = text.strip();
        if (plain.length() > LONGEST) {
            return noDate(text);
        }
        try {
            return read(plain, order, ofMonth);
        } catch (DateTimeException noSuchDay) {
            return Parsed.problem(
                    Quoted.of(text) + " is no day of the calendar.", "Write it as 2024-03-31.");
        }
    }

    private static Parsed<LocalDate> read(String plain, DateOrder order, OfMonth ofMonth) {
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return date(yearFirst, 1, 2, 3);
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return date(compact, 1, 2, 3);
        }
        Matcher dotted = DOTTED.matcher(plain);
        if (dotted.matches()) {
            return date(dotted, 3, 2, 1);
        }
        Matcher slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            return switch (order) {
                case DAY_FIRST -> date(slashed, 3, 2, 1);
                case MONTH_FIRST -> date(slashed, 3, 1, 2);
            };
        }
        return named(plain, ofMonth);
    }

    private static Parsed<LocalDate> named(String plain, OfMonth ofMonth) {
        Matcher dayName = DAY_NAME.matcher(plain);
        if (dayName.matches()) {
            return byName(plain, dayName.group(3), dayName.group(2), dayName.group(1));
        }
        Matcher nameDay = NAME_DAY.matcher(plain);
        if (nameDay.matches()) {
            return byName(plain, nameDay.group(3), nameDay.group(1), nameDay.group(2));
        }
        Matcher month = MONTH.matcher(plain);
        if (month.matches()) {
            return Parsed.value(day(month.group(2), month.group(1), ofMonth));
        }
        Matcher monthLast = MONTH_LAST.matcher(plain);
        return monthLast.matches()
                ? Parsed.value(day(monthLast.group(1), monthLast.group(2), ofMonth))
                : noDate(plain);
    }

    private static Parsed<LocalDate> date(Matcher found, int year, int month, int day) {
        return Parsed.value(
                LocalDate.of(
                        year(found.group(year)),
                        Integer.parseInt(found.group(month)),
                        Integer.parseInt(found.group(day))));
    }

    private static Parsed<LocalDate> byName(String text, String year, String name, String day) {
        String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int month = 0; month < NAMES.size(); month++) {
            if (NAMES.get(month).contains(start)) {
                return Parsed.value(LocalDate.of(year(year), month + 1, Integer.parseInt(day)));
            }
        }
        return noDate(text);
    }

    private static LocalDate day(String year, String month, OfMonth ofMonth) {
        YearMonth whole = YearMonth.of(year(year), Integer.parseInt(month));
        return switch (ofMonth) {
            case FIRST -> whole.atDay(1);
            case LAST -> whole.atEndOfMonth();
        };
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return year < CENTURY ? TWO_THOUSAND + year : year;
    }

    private static Parsed<LocalDate> noDate(String text) {
        return Parsed.problem(
                Quoted.of(text) + " is not a date.", "Write it as 2024-03-31 or 31.03.2024.");
    }
}
