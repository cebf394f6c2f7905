package hostplan.ui.purchase;

import hostplan.amount.Fraction;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.Quote;
import hostplan.hardware.price.PriceSum;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.project.Budget;
import hostplan.project.PriceRemarks;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.PurchaseList;
import hostplan.project.QuoteEdits;
import hostplan.project.StepName;
import hostplan.sheet.CommaSeparated;
import hostplan.sheet.TabSeparated;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What there is to buy, what it costs, and what becomes of the budget.
public final class PurchaseViewModel {

    /// Which servers count.
    public enum Filter {
        ALL,
        PLANNED,
        ORDERED;

        private Set<Status> statuses() {
            return switch (this) {
                case ALL -> Set.of(Status.PLANNED, Status.ORDERED);
                case PLANNED -> Set.of(Status.PLANNED);
                case ORDERED -> Set.of(Status.ORDERED);
            };
        }
    }

    /// A figure above the list.
    ///
    /// @param note small, below it; may be empty
    public record Figure(String key, String caption, String value, String note) {}

    private final ProjectSession session;
    private final Navigator navigator;
    private final Clock clock;
    private final Texts texts;
    private final MessageTexts messages;
    private final PurchaseRows rows;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectBinding<PurchaseList> list;
    private final ObjectBinding<PurchaseList> planned;

    public PurchaseViewModel(
            ProjectSession session, Navigator navigator, Clock clock, Texts texts) {
        this.session = session;
        this.navigator = navigator;
        this.clock = clock;
        this.texts = texts;
        messages = HardwareTexts.in(texts.locale());
        rows = new PurchaseRows(texts);
        list =
                Bindings.createObjectBinding(
                        () -> of(filter.get()), filter, session.projectProperty());
        planned = Bindings.createObjectBinding(() -> of(Filter.PLANNED), session.projectProperty());
    }

    private PurchaseList of(Filter wanted) {
        return PurchaseList.of(ProjectIndex.of(session.project()), wanted.statuses());
    }

    ProjectSession session() {
        return session;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    public ObjectBinding<PurchaseList> listProperty() {
        return list;
    }

    /// How many servers a filter counts.
    public long count(Filter wanted) {
        return session.project().servers().stream()
                .filter(server -> wanted.statuses().contains(server.status()))
                .count();
    }

    public List<PurchaseRow> rows() {
        return rows.of(list.get());
    }

    public List<String> headings() {
        return rows.headings(session.project().currency());
    }

    /// What planned servers cost, the spares of the list, and the budget. What is ordered is spent,
    /// and not to be paid once more, whichever servers are listed.
    public List<Figure> figures() {
        PurchaseList shown = list.get();
        PriceSum sum = planned.get().sum();
        Budget budget = Budget.of(ProjectIndex.of(session.project()));
        List<Figure> figures = new ArrayList<>();
        figures.add(
                figure(
                        "net",
                        sum.exactNet(),
                        servers("purchase.plannedServers", budget.planned())
                                + sum.oldest()
                                        .map(date -> texts.text("purchase.oldest", date.toString()))
                                        .map(oldest -> ", " + oldest)
                                        .orElse("")));
        figures.add(
                figure(
                        "gross",
                        sum.exactNet().flatMap(planned.get()::gross),
                        shown.valuation().taxFactor().isEmpty()
                                ? texts.text("purchase.noTax")
                                : ""));
        figures.add(
                figure("spares", shown.spares().exactNet(), texts.text("purchase.spares.formula")));
        figures.add(
                figure(
                        "budget",
                        budget.granted(),
                        budget.granted().isEmpty() ? texts.text("purchase.noBudget") : ""));
        figures.add(
                figure(
                        "spent",
                        Optional.of(budget.spent().sum()),
                        servers("purchase.servers", budget.spent())));
        figures.add(
                figure(
                        "left",
                        budget.left(),
                        budget.leftAfterPlan()
                                .map(left -> texts.text("purchase.leftAfterPlan", money(left)))
                                .orElse("")));
        return figures;
    }

    private Figure figure(String key, Optional<Fraction> amount, String note) {
        return new Figure(
                key,
                texts.text("purchase." + key, session.project().currency().getCurrencyCode()),
                amount.map(this::money).orElse("–"),
                note);
    }

    private String servers(String key, Budget.Part part) {
        String servers = texts.text(key, part.servers());
        return part.unknown() == 0
                ? servers
                : servers + ", " + texts.text("purchase.unknown", part.unknown());
    }

    private String money(Fraction amount) {
        return texts.amounts().moneyAlone(list.get().valuation().money(amount));
    }

    /// What is to be said beside the sum.
    public List<String> remarks() {
        PurchaseList shown = list.get();
        List<String> remarks = new ArrayList<>();
        if (!shown.unknown().isEmpty()) {
            remarks.add(
                    texts.text(
                            "purchase.withoutHardware",
                            shown.unknown().size(),
                            shown.unknown().stream()
                                    .limit(3)
                                    .map(Server::name)
                                    .collect(Collectors.joining(", "))));
        }
        List<Message> said = PriceRemarks.of(shown.sum(), session.project(), LocalDate.now(clock));
        said.forEach(message -> remarks.add(messages.text(message)));
        shown.longestDelivery()
                .ifPresent(days -> remarks.add(texts.text("purchase.delivery", days)));
        return remarks;
    }

    /// The table for the clipboard.
    public String copy() {
        return TabSeparated.write(table());
    }

    /// The table as a file that a spreadsheet opens.
    public String csv() {
        return CommaSeparated.write(table());
    }

    private List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(headings());
        rows().forEach(row -> table.add(row.cells()));
        return table;
    }

    public ObjectBinding<List<Quote>> quotes() {
        return Bindings.createObjectBinding(
                () -> session.project().quotes(), session.projectProperty());
    }

    /// What a quote says about itself, in one line.
    public String about(Quote quote) {
        List<String> words = new ArrayList<>();
        words.add(texts.text("purchase.quote", quote.number(), quote.supplier()).strip());
        words.add(texts.text("purchase.quote.prices", quote.lines().size()));
        quote.date().ifPresent(date -> words.add(date.toString()));
        quote.validUntil()
                .ifPresent(until ->
                        words.add(
                                texts.text(
                                        until.isBefore(LocalDate.now(clock))
                                                ? "purchase.quote.over"
                                                : "purchase.quote.valid",
                                        until.toString())));
        return String.join(" · ", words);
    }

    public void takeBack(Quote quote) {
        Project after = QuoteEdits.takeBack(session.project(), quote.id());
        session.apply(StepName.of("step.quoteBack", quote.number()), after);
    }

    public void takeIn() {
        navigator.show(Screen.QUOTE);
    }

    /// Where servers get planned.
    public void showInventory() {
        navigator.show(Screen.INVENTORY);
    }
}
