package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Part;
import hostplan.hardware.Quote;
import hostplan.hardware.machine.UsualFailures;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceLine.Item;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Spares;
import hostplan.hardware.price.Valuation;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What there is to buy: the machines of servers that are planned or ordered, part by part, or as a
/// whole where a vendor sells them pre-built.
///
/// @param lines in the order in which servers need them
/// @param unknown servers of which nothing is known that could be bought
public record PurchaseList(Valuation valuation, List<Line> lines, List<Server> unknown) {

    private static final int MONTHS_OF_YEAR = 12;

    public PurchaseList {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }

    /// One thing to buy.
    ///
    /// @param spares how many more to keep against failures, not counted in the quantity
    public record Line(PriceLine price, long servers, long spares, Terms terms) {

        public Item item() {
            return price.item();
        }

        public long quantity() {
            return price.quantity();
        }

        /// The spares as a line of their own.
        public PriceLine spareLine() {
            return new PriceLine(price.item(), spares, price.price(), price.unit());
        }
    }

    /// Under which terms it is sold, as far as anybody said.
    public record Terms(
            String supplier,
            Optional<Integer> deliveryDays,
            Optional<Integer> warrantyMonths,
            Optional<LocalDate> validUntil) {

        static final Terms UNKNOWN =
                new Terms("", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param wanted of which status the servers are, planned or ordered or both
    public static PurchaseList of(ProjectIndex index, Set<Status> wanted) {
        Collected collected = new Collected();
        List<Server> unknown = new ArrayList<>();
        for (Server server : index.project().servers()) {
            if (wanted.contains(server.status())) {
                List<PriceLine> lines = lines(index, server);
                lines.forEach(collected::add);
                if (lines.isEmpty()) {
                    unknown.add(server);
                }
            }
        }
        return new PurchaseList(
                Valuations.of(index.project()),
                collected.lines.values().stream().map(sum -> line(index, sum)).toList(),
                unknown);
    }

    private static List<PriceLine> lines(ProjectIndex index, Server server) {
        return server.configuration()
                .flatMap(index::configuration)
                .map(configuration -> MachinePrice.of(index, configuration).lines())
                .orElse(List.of());
    }

    private static Line line(ProjectIndex index, Sum sum) {
        Terms terms = terms(index, sum.line);
        return new Line(sum.line, sum.servers, spares(index, sum.line, terms), terms);
    }

    private static long spares(ProjectIndex index, PriceLine line, Terms terms) {
        return index.part(line.item().id())
                .filter(_ -> line.item() instanceof Item.Component)
                .map(PurchaseList::failures)
                .map(rate ->
                        new Spares(
                                        line.quantity(),
                                        rate,
                                        terms.deliveryDays().orElse(Spares.USUAL_DAYS))
                                .count())
                .orElse(0L);
    }

    private static Fraction failures(Part part) {
        return part.failuresPerYear()
                .map(Fraction::of)
                .orElseGet(() -> UsualFailures.perYear(part.facts()).value());
    }

    private static Terms terms(ProjectIndex index, PriceLine line) {
        return switch (line.item()) {
            case Item.Prebuilt(String id, String _) ->
                    index.configuration(id)
                            .map(each -> offered(VendorTerms.of(index, each)))
                            .orElse(Terms.UNKNOWN);
            case Item.Component component ->
                    quoted(index, line, index.part(component.id()).flatMap(PurchaseList::warranty));
            case Item.Model _, Item.Lost _ -> quoted(index, line, Optional.empty());
        };
    }

    private static Terms offered(OfferTerms terms) {
        return new Terms(
                terms.vendor(), terms.deliveryDays(), terms.warrantyMonths(), terms.validUntil());
    }

    private static Terms quoted(
            ProjectIndex index, PriceLine line, Optional<Integer> warrantyMonths) {
        Optional<Quote> quote = VendorTerms.quote(index, line.price());
        return new Terms(
                quote.map(Quote::supplier).orElse(""),
                quote.flatMap(Quote::deliveryDays),
                warrantyMonths,
                quote.flatMap(Quote::validUntil));
    }

    private static Optional<Integer> warranty(Part part) {
        return part.facts() instanceof Drive drive
                ? drive.warrantyYears().map(years -> years * MONTHS_OF_YEAR)
                : Optional.empty();
    }

    /// What all lines cost together, without spares.
    public PriceSum sum() {
        return new PriceSum(valuation, lines.stream().map(Line::price).toList());
    }

    /// What the spares cost together.
    public PriceSum spares() {
        return new PriceSum(
                valuation,
                lines.stream().filter(line -> line.spares() > 0).map(Line::spareLine).toList());
    }

    /// Until the last of it is there; empty where no supplier of a line says.
    public Optional<Integer> longestDelivery() {
        return lines.stream()
                .map(line -> line.terms().deliveryDays())
                .flatMap(Optional::stream)
                .max(Integer::compare);
    }

    /// Net sum with its tax, where that is known.
    public Optional<Fraction> gross(Fraction net) {
        return valuation.taxFactor().map(net::times);
    }

    private record Key(Class<?> kind, String id) {}

    private record Sum(PriceLine line, long servers) {}

    /// Lines of the same thing become one.
    private static final class Collected {
        private final Map<Key, Sum> lines = new LinkedHashMap<>();

        private void add(PriceLine line) {
            lines.merge(
                    new Key(line.item().getClass(), line.item().id()),
                    new Sum(line, 1),
                    Collected::plus);
        }

        private static Sum plus(Sum before, Sum more) {
            PriceLine line = before.line;
            return new Sum(
                    new PriceLine(
                            line.item(),
                            line.quantity() + more.line.quantity(),
                            line.price(),
                            line.unit()),
                    before.servers + more.servers);
        }
    }
}
