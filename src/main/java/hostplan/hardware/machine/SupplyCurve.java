package hostplan.hardware.machine;

import static hostplan.document.Confidence.CITED;

import hostplan.amount.Fraction;
import hostplan.hardware.Efficiency;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How much of what it draws a power supply gives on, by the share of its rating that it carries:
/// straight between 10, 20, 50 and 100 %. Below 10 % it loses in watts what it loses at 10 %, since
/// what is left there is what it needs itself.
record SupplyCurve(Fraction at10, Fraction at20, Fraction at50, Fraction at100) {

    /// Of supplies whose curve is not known: the table of 80 PLUS by their grade, else that of
    /// Gold, the least that the EU has let on the market for servers since 2020.
    static final Provenance SOURCE =
            new Provenance(
                    "80 PLUS, 230 V internal redundant; Gold where there is no grade (Regulation"
                            + " (EU) 2019/424); at 10 %, which most grades leave open, 5 points"
                            + " less than at 20 %",
                    "2025", CITED);

    private static final Fraction LESS_AT_10 = Fraction.of(5, 100);
    private static final Fraction TENTH = Fraction.of(1, 10);
    private static final Fraction FIFTH = Fraction.of(1, 5);
    private static final Fraction HALF = Fraction.of(1, 2);

    private record Grade(String name, SupplyCurve curve) {}

    private static final SupplyCurve GOLD = percent(83, 88, 92, 88);

    private static final List<Grade> GRADES =
            List.of(
                    new Grade("titanium", percent(90, 94, 96, 91)),
                    new Grade("platinum", percent(85, 90, 94, 91)),
                    new Grade("gold", GOLD),
                    new Grade("silver", percent(80, 85, 89, 85)),
                    new Grade("bronze", percent(76, 81, 85, 81)));

    /// What the shared supplies of an enclosure usually give on: Platinum at half load.
    static final Fraction OF_ENCLOSURE = Fraction.of(94, 100);

    static SupplyCurve of(PowerSupply supply) {
        return supply.efficiency()
                .filter(SupplyCurve::isPossible)
                .map(SupplyCurve::of)
                .orElseGet(() -> of(supply.grade()));
    }

    private static boolean isPossible(Efficiency efficiency) {
        return List.of(efficiency.at20(), efficiency.at50(), efficiency.at100()).stream()
                .allMatch(each -> each.signum() > 0 && each.compareTo(BigDecimal.ONE) <= 0);
    }

    private static SupplyCurve of(Efficiency efficiency) {
        Fraction at20 = Fraction.of(efficiency.at20());
        Optional<Fraction> at10 =
                efficiency.at10().map(Fraction::of).filter(each -> each.signum() > 0);
        return new SupplyCurve(
                at10.orElseGet(() -> at20.minus(LESS_AT_10).max(TENTH)),
                at20,
                Fraction.of(efficiency.at50()),
                Fraction.of(efficiency.at100()));
    }

    private static SupplyCurve of(String grade) {
        String words = grade.toLowerCase(Locale.ROOT);
        return GRADES.stream()
                .filter(each -> words.contains(each.name()))
                .map(Grade::curve)
                .findFirst()
                .orElse(GOLD);
    }

    /// Watts at the inlet.
    ///
    /// @param output watts at the output
    /// @param rating watts at the output at most, more than 0
    Fraction atInlet(Fraction output, int rating) {
        Fraction load = output.dividedBy(Fraction.of(rating));
        if (load.compareTo(TENTH) >= 0) {
            return output.dividedBy(efficiency(load));
        }
        Fraction tenth = TENTH.times(rating);
        return output.plus(tenth.dividedBy(at10)).minus(tenth);
    }

    /// At a load from 10 % on; above 100 % that of 100 %.
    Fraction efficiency(Fraction load) {
        if (load.compareTo(FIFTH) < 0) {
            return between(load.max(TENTH), TENTH, at10, FIFTH, at20);
        }
        return load.compareTo(HALF) < 0
                ? between(load, FIFTH, at20, HALF, at50)
                : between(load.min(Fraction.ONE), HALF, at50, Fraction.ONE, at100);
    }

    private static Fraction between(
            Fraction load, Fraction from, Fraction atFrom, Fraction to, Fraction atTo) {
        Fraction way = load.minus(from).dividedBy(to.minus(from));
        return atFrom.plus(atTo.minus(atFrom).times(way));
    }

    private static SupplyCurve percent(long at10, long at20, long at50, long at100) {
        return new SupplyCurve(
                Fraction.of(at10, 100),
                Fraction.of(at20, 100),
                Fraction.of(at50, 100),
                Fraction.of(at100, 100));
    }
}
