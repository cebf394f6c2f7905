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
import hostplan.project.RecentIndex;
import hostplan.project.StepName;
import hostplan.sheet.CommaSeparated;
import hostplan.sheet.TabSeparated;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
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

    /// What is shown of a state of the project.
    ///
    /// @param list of the servers that the filter counts
    /// @param planned of those that are planned
    public record Shown(Project project, PurchaseList list, PurchaseList planned, Budget budget) {

        private static Shown of(ProjectIndex index, Filter filter) {
            return new Shown(
                    index.project(),
                    PurchaseList.of(index, filter.statuses()),
                    PurchaseList.of(index, Filter.PLANNED.statuses()),
                    Budget.of(index));
        }

        private String currency() {
            return project.currency().getCurrencyCode();
        }
    }

    private record Asked(Project project, Filter filter) {}

    private final ProjectSession session;
    private final Navigator navigator;
    private final Clock clock;
    private final Texts texts;
    private final MessageTexts messages;
    private final PurchaseRows rows;
    private final RecentIndex recent = new RecentIndex();
    private final Latest<Asked, Shown> listing;

    /// What nothing costs, which is known.
    private static final Optional<Fraction> NOTHING = Optional.of(Fraction.ZERO);

    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public PurchaseViewModel(
            ProjectSession session,
            Navigator navigator,
            Clock clock,
            Executor background,
            Executor window,
            Texts texts) {
        this.session = session;
        this.navigator = navigator;
        this.clock = clock;
        this.texts = texts;
        messages = HardwareTexts.in(texts.locale());
        rows = new PurchaseRows(texts);
        listing =
                new Latest<>(
                        background,
                        window,
                        asked -> Shown.of(recent.of(asked.project()), asked.filter()),
                        answer -> shown.set(Optional.of(answer)));
        session.projectProperty().subscribe(_ -> ask());
        filter.subscribe(this::ask);
    }

    private void ask() {
        listing.request(new Asked(session.project(), filter.get()));
    }

    ProjectSession session() {
        return session;
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// Empty until the first list is put together.
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How many servers a filter counts.
    public long count(Filter wanted) {
        return session.project().servers().stream()
                .filter(server -> wanted.statuses().contains(server.status()))
                .count();
    }

    public List<PurchaseRow> rows() {
        return shown.get().map(found -> rows.of(found.list())).orElse(List.of());
    }

    public List<String> headings() {
        return rows.headings(shown.get().map(Shown::project).orElse(session.project()).currency());
    }

    public List<Figure> figures() {
        return shown.get().map(this::figures).orElse(List.of());
    }

    /// What planned servers cost, the spares of the list, and the budget. What is ordered is spent,
    /// and not to be paid once more, whichever servers are listed.
    private List<Figure> figures(Shown found) {
        PriceSum sum = found.planned().sum();
        Budget budget = found.budget();
        boolean nothing = found.list().lines().isEmpty();
        Optional<Fraction> net = budget.planned().servers() == 0 ? NOTHING : sum.exactNet();
        return List.of(
                figure(found, "net", net, planned(budget, sum)),
                figure(
                        found,
                        "gross",
                        net.flatMap(found.planned()::gross),
                        found.list().valuation().taxFactor().isEmpty()
                                ? texts.text("purchase.noTax")
                                : ""),
                figure(
                        found,
                        "spares",
                        nothing ? NOTHING : found.list().spares().exactNet(),
                        nothing ? "" : texts.text("purchase.spares.formula")),
                figure(
                        found,
                        "budget",
                        budget.granted(),
                        budget.granted().isEmpty() ? texts.text("purchase.noBudget") : ""),
                figure(
                        found,
                        "spent",
                        Optional.of(budget.spent().sum()),
                        servers("purchase.servers", budget.spent())),
                figure(
                        found,
                        "left",
                        budget.left(),
                        budget.leftAfterPlan()
                                .map(left ->
                                        texts.text("purchase.leftAfterPlan", money(found, left)))
                                .orElse("")));
    }

    private String planned(Budget budget, PriceSum sum) {
        return servers("purchase.plannedServers", budget.planned())
                + sum.oldest()
                        .map(date -> texts.text("purchase.oldest", date.toString()))
                        .map(oldest -> ", " + oldest)
                        .orElse("");
    }

    private Figure figure(Shown found, String key, Optional<Fraction> amount, String note) {
        return new Figure(
                key,
                texts.text("purchase." + key, found.currency()),
                amount.map(each -> money(found, each)).orElse("–"),
                note);
    }

    private String servers(String key, Budget.Part part) {
        String servers = texts.text(key, part.servers());
        return part.unknown() == 0
                ? servers
                : servers + ", " + texts.text("purchase.unknown", part.unknown());
    }

    private String money(Shown found, Fraction amount) {
        return texts.amounts().moneyAlone(found.list().valuation().money(amount));
    }

    /// What is to be said beside the sum.
    public List<String> remarks() {
        return shown.get().map(this::remarks).orElse(List.of());
    }

    private List<String> remarks(Shown found) {
        PurchaseList list = found.list();
        List<String> remarks = new ArrayList<>();
        if (!list.unknown().isEmpty()) {
            remarks.add(
                    texts.text(
                            "purchase.withoutHardware",
                            list.unknown().size(),
                            list.unknown().stream()
                                    .limit(3)
                                    .map(Server::name)
                                    .collect(Collectors.joining(", "))));
        }
        List<Message> said = PriceRemarks.of(list.sum(), found.project(), LocalDate.now(clock));
        said.forEach(message -> remarks.add(messages.text(message)));
        list.longestDelivery()
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
