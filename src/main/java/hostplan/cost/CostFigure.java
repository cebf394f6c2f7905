package hostplan.cost;

import static hostplan.document.Confidence.CITED;
import static hostplan.document.Confidence.ESTIMATE;

import hostplan.document.Coded;
import hostplan.document.Confidence;
import hostplan.hardware.Provenance;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/// What costs are reckoned with. Each has a usual value with its source, which a project, and for
/// some a site, can replace. Money is net.
public enum CostFigure implements Coded {
    /// A kilowatt-hour.
    ELECTRICITY(
            "electricityPerKwh",
            Kind.MONEY,
            "0.1902",
            "Eurostat, electricity for firms in the EU without recoverable taxes, first"
                    + " half of 2025",
            "2025",
            CITED),
    /// Power of the building for each watt at the servers, at least 1.
    PUE(
            "pue",
            Kind.FACTOR,
            "1.54",
            "Uptime Institute, annual survey, mean of all data centres",
            "2025",
            CITED),
    /// A rack unit a month.
    PLACE(
            "unitPerMonth",
            Kind.MONEY,
            "20",
            "a full cabinet at 500 to 1,500 a month with power apart",
            "2024",
            ESTIMATE),
    /// Years over which the price of a host is spread.
    LIFE("lifeYears", Kind.YEARS, "5", "servers run four to six years", "2024", ESTIMATE),
    /// An hour of work, of whoever changes parts, looks after hosts and answers customers.
    HOUR("repairPerHour", Kind.MONEY, "80", "an hour of a technician", "2024", ESTIMATE),
    /// Hours of work for a host a month, without repairs.
    HANDS("handsHours", Kind.NUMBER, "0.5", "updates and care of one host", "2026", ESTIMATE),
    /// Repairs a year as a share of the price, where the parts are not known.
    REPAIR_SHARE(
            "repairShare",
            Kind.SHARE,
            "0.08",
            "a contract for parts and work on the next business day, 5 to 12 %",
            "2024",
            ESTIMATE),
    /// A public address a month.
    ADDRESS(
            "addressPerMonth",
            Kind.MONEY,
            "0.5",
            "an IPv4 address on lease, 0.30 to 2 a month",
            "2024",
            ESTIMATE),
    /// Gigabytes a slice sends in a month.
    TRAFFIC("trafficGb", Kind.NUMBER, "200", "a small web server", "2026", ESTIMATE),
    /// A gigabyte sent.
    TRAFFIC_PRICE(
            "trafficPerGb",
            Kind.MONEY,
            "0.003",
            "about 1 for a Mbit/s a month, which is 328.5 GB",
            "2024",
            ESTIMATE),
    /// Backup space for each gigabyte of disk.
    BACKUP("backupShare", Kind.NUMBER, "1", "as much space as the disk has", "2026", ESTIMATE),
    /// A gigabyte of backup space a month.
    BACKUP_PRICE("backupPerGb", Kind.MONEY, "0.005", "large hard disks", "2026", ESTIMATE),
    /// What the payment service takes of each payment, tax included.
    FEE_SHARE("feeShare", Kind.SHARE, "0.015", "card payments in Europe", "2026", ESTIMATE),
    /// What the payment service takes for each payment.
    FEE_FIXED("feeFixed", Kind.MONEY, "0.25", "card payments in Europe", "2026", ESTIMATE),
    /// Minutes of work for the customer of a slice a month.
    SUPPORT("supportMinutes", Kind.NUMBER, "1", "one question in some months", "2026", ESTIMATE),
    /// How much of what fits is expected to be sold.
    FILL("fillShare", Kind.SHARE, "0.75", "a host is rarely sold out", "2026", ESTIMATE),
    /// What is to remain of the price.
    MARGIN("margin", Kind.SHARE, "0.3", "for what no list of costs names", "2026", ESTIMATE);

    /// The currency of the usual values; a project in another one needs a rate for it.
    public static final Currency USUAL_CURRENCY = Currency.getInstance("EUR");

    /// What its number is.
    public enum Kind {
        MONEY,
        /// From 0 up.
        NUMBER,
        /// From 1 up.
        FACTOR,
        /// Whole, from 1 up.
        YEARS,
        /// 0 to 1.
        SHARE
    }

    private final String member;
    private final Kind kind;
    private final String usual;
    private final String source;
    private final String asOf;
    private final Confidence confidence;

    CostFigure(
            String member,
            Kind kind,
            String usual,
            String source,
            String asOf,
            Confidence confidence) {
        this.member = member;
        this.kind = kind;
        this.usual = usual;
        this.source = source;
        this.asOf = asOf;
        this.confidence = confidence;
    }

    /// Its name in the file and in JSON.
    public String member() {
        return member;
    }

    public Kind kind() {
        return kind;
    }

    /// What is taken where nobody states another value.
    public CostValue usual() {
        return new CostValue(
                new BigDecimal(usual),
                kind == Kind.MONEY ? Optional.of(USUAL_CURRENCY) : Optional.empty());
    }

    /// Where the usual value comes from.
    public Provenance provenance() {
        return new Provenance(
                confidence == ESTIMATE ? "planning figure: " + source : source, asOf, confidence);
    }

    /// Whether it is a matter of the place too.
    public boolean isOfSite() {
        return this == ELECTRICITY || this == PUE || this == PLACE || this == HOUR;
    }
}
