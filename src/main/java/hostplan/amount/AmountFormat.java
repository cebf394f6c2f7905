package hostplan.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/// Writes amounts for people: grouped, at most two decimals, in the unit one would say. What files
/// hold is [Bytes#binaryText()] and its like instead, since this rounds (half to even).
public final class AmountFormat {

    private static final int DECIMALS = 2;
    private static final List<AmountUnit> MEMORY =
            List.of(AmountUnit.PIB, AmountUnit.TIB, AmountUnit.GIB, AmountUnit.MIB, AmountUnit.KIB);
    private static final List<AmountUnit> DISK =
            List.of(AmountUnit.PB, AmountUnit.TB, AmountUnit.GB, AmountUnit.MB, AmountUnit.KB);

    private final Locale locale;

    public AmountFormat(Locale locale) {
        this.locale = locale;
    }

    /// For the command line, JSON and paper, which never follow the locale.
    public static AmountFormat english() {
        return new AmountFormat(Locale.ENGLISH);
    }

    /// Memory, in binary units: `16 GiB`, `1.5 TiB`, `512 MiB`.
    public String memory(Bytes amount) {
        return inUnits(Fraction.of(amount.value()), MEMORY);
    }

    /// Storage, in decimal units as drives are sold: `7.68 TB`, `960 GB`.
    public String disk(Bytes amount) {
        return inUnits(Fraction.of(amount.value()), DISK);
    }

    public String bandwidth(Bandwidth rate) {
        Fraction mbit = rate.mbit();
        return mbit.compareTo(Fraction.of(1_000)) < 0
                ? number(mbit) + " Mbit/s"
                : number(mbit.dividedBy(Fraction.of(1_000))) + " Gbit/s";
    }

    /// Grouped, with up to two decimals: `15,872`, `7.75`.
    public String number(Fraction value) {
        return number(value, DECIMALS);
    }

    public String number(Fraction value, int mostDecimals) {
        return decimal(value.toDecimal(mostDecimals), 0, mostDecimals);
    }

    public String number(long value) {
        return number(Fraction.of(value), 0);
    }

    /// A share of one as per cent: `12.5 %`.
    public String percent(Fraction share) {
        return number(share.times(100)) + " %";
    }

    /// Rounded to the digits of the currency: `4,999.00 EUR`.
    public String money(Money money) {
        return moneyAlone(money) + " " + money.currency().getCurrencyCode();
    }

    /// All its digits, and at least those of its currency, so that it reads back as exactly the
    /// same: `4,999.00 EUR`, `0.0123 EUR`.
    public String exactMoney(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        int most = Math.max(digits, money.amount().scale());
        return decimal(money.amount(), digits, most) + " " + money.currency().getCurrencyCode();
    }

    /// The same as [#money] without its currency, where that stands above: `4,999.00`.
    public String moneyAlone(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return decimal(money.amount(), digits, digits);
    }

    private String inUnits(Fraction bytes, List<AmountUnit> largestFirst) {
        for (AmountUnit unit : largestFirst) {
            Fraction size = Fraction.of(unit.bytes());
            if (bytes.compareTo(size) >= 0) {
                return number(bytes.dividedBy(size)) + " " + unit.symbol();
            }
        }
        return number(bytes) + " B";
    }

    private String decimal(BigDecimal value, int fewest, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(value);
    }
}
