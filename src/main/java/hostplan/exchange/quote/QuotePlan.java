package hostplan.exchange.quote;

import hostplan.amount.Money;
import hostplan.hardware.Price;
import hostplan.hardware.Priced;
import hostplan.hardware.Quote;
import hostplan.hardware.Tax;
import hostplan.project.Project;
import hostplan.project.QuoteEdits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What a quote would do to a project: for each line what it means with its old and new price, or
/// why nothing comes of it. Nothing is changed before [#applied(Project, String)].
///
/// @param lines in the order of the quote
public record QuotePlan(QuoteDraft draft, QuoteHead head, List<Line> lines) {

    public QuotePlan {
        lines = List.copyOf(lines);
    }

    /// One line of the preview.
    ///
    /// @param means what it sets the price of; empty where that is not known
    /// @param after the new price; empty where none is set
    public record Line(
            QuoteRow row, QuoteMatch match, Optional<Priced<?>> means, Optional<Price> after) {

        /// The price that it has now.
        public Optional<Price> before() {
            return means.flatMap(Priced::price);
        }

        public boolean sets() {
            return after.isPresent();
        }
    }

    /// What stands in the way of taking the quote in.
    public enum Obstacle {
        /// A cell could not be read.
        UNREADABLE_CELLS,
        NO_NUMBER,
        NO_CURRENCY,
        /// It says neither net nor gross.
        NO_TAX,
        /// No line matches anything of the project.
        NOTHING_MATCHES
    }

    /// @param head as the quote says it, completed by the person
    /// @param byHand what a row means, by its number; an empty one leaves the row out
    public static QuotePlan of(
            Project project,
            QuoteDraft draft,
            QuoteHead head,
            Map<Integer, Optional<Quote.Target>> byHand) {
        LineMatcher matcher = new LineMatcher(project);
        Set<Quote.Target> taken = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (QuoteRow row : draft.rows()) {
            QuoteMatch match =
                    byHand.containsKey(row.number())
                            ? matcher.byHand(byHand.getOrDefault(row.number(), Optional.empty()))
                            : matcher.match(row);
            lines.add(line(matcher, row, match, head, taken));
        }
        return new QuotePlan(draft, head, lines);
    }

    /// Everything of a project that a line can mean: parts, configurations, models.
    public static List<Priced<?>> choices(Project project) {
        return LineMatcher.all(project).toList();
    }

    /// The first row of a thing sets its price; a further one does not.
    private static Line line(
            LineMatcher matcher,
            QuoteRow row,
            QuoteMatch match,
            QuoteHead head,
            Set<Quote.Target> taken) {
        if (!(match instanceof QuoteMatch.One(Quote.Target target, QuoteMatch.By _))) {
            return new Line(row, match, Optional.empty(), Optional.empty());
        }
        Optional<Priced<?>> means = matcher.find(target);
        if (!taken.add(target)) {
            return new Line(row, new QuoteMatch.Twice(target), means, Optional.empty());
        }
        return new Line(row, match, means, price(row, head));
    }

    private static Optional<Price> price(QuoteRow row, QuoteHead head) {
        Optional<Currency> currency = row.currency().or(head::currency);
        return currency.map(each ->
                new Price(
                        new Money(row.unitPrice(), each),
                        head.date(),
                        source(head),
                        head.tax().orElse(Tax.NET),
                        Optional.empty()));
    }

    /// Supplier and number, which need no translation.
    private static String source(QuoteHead head) {
        return (head.supplier() + " " + head.number()).strip();
    }

    public List<Obstacle> obstacles() {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!draft.faults().isEmpty()) {
            obstacles.add(Obstacle.UNREADABLE_CELLS);
        }
        if (head.number().isBlank()) {
            obstacles.add(Obstacle.NO_NUMBER);
        }
        if (head.currency().isEmpty()
                && lines.stream().anyMatch(line -> line.row().currency().isEmpty())) {
            obstacles.add(Obstacle.NO_CURRENCY);
        }
        if (head.tax().isEmpty()) {
            obstacles.add(Obstacle.NO_TAX);
        }
        if (lines.stream().noneMatch(Line::sets)) {
            obstacles.add(Obstacle.NOTHING_MATCHES);
        }
        return obstacles;
    }

    /// How many prices it sets.
    public long setting() {
        return lines.stream().filter(Line::sets).count();
    }

    /// Whether its validity was over on a day.
    public boolean isOver(LocalDate today) {
        return head.validUntil().filter(until -> until.isBefore(today)).isPresent();
    }

    /// The project with the quote taken in; the very same one while there are obstacles.
    ///
    /// @param id identity of the new quote
    public Project applied(Project project, String id) {
        if (!obstacles().isEmpty()) {
            return project;
        }
        SequencedMap<Quote.Target, Price> prices = new LinkedHashMap<>();
        for (Line line : lines) {
            line.after()
                    .ifPresent(price ->
                            line.means()
                                    .ifPresent(found -> prices.put(Quote.Target.of(found), price)));
        }
        return QuoteEdits.takeIn(project, quote(id), prices);
    }

    private Quote quote(String id) {
        Quote.Draft quote = new Quote.Draft(id);
        quote.number = head.number().strip();
        quote.supplier = head.supplier().strip();
        quote.date = head.date();
        quote.validUntil = head.validUntil();
        quote.deliveryDays = head.deliveryDays();
        quote.warrantyMonths = head.warrantyMonths();
        quote.repairs = head.repairs().strip();
        return quote.build();
    }
}
