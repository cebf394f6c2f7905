package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.drawing.Words;
import hostplan.inventory.Status;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.PaperTexts;
import hostplan.project.Budget;
import hostplan.project.ProjectIndex;
import hostplan.project.PurchaseList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What planned servers cost, the spares of the list, and the budget. What is ordered is spent and
/// not to be paid once more.
record PurchaseFigures(PaperTexts texts) {

    private static final Optional<Fraction> NOTHING = Optional.of(Fraction.ZERO);

    Facts of(ProjectIndex index, PurchaseList list) {
        PurchaseList planned = PurchaseList.of(index, Set.of(Status.PLANNED));
        Budget budget = Budget.of(index);
        Optional<Fraction> net =
                budget.planned().servers() == 0 ? NOTHING : planned.sum().exactNet();
        List<Fact> facts = new ArrayList<>();
        add(facts, list, "net", net, servers("purchase.plannedServers", budget.planned()));
        add(facts, list, "gross", net.flatMap(planned::gross), "");
        add(
                facts,
                list,
                "spares",
                list.lines().isEmpty() ? NOTHING : list.spares().exactNet(),
                window().text("purchase.spares.formula"));
        add(facts, list, "budget", budget.granted(), "");
        add(
                facts,
                list,
                "spent",
                Optional.of(budget.spent().sum()),
                servers("purchase.servers", budget.spent()));
        add(
                facts,
                list,
                "left",
                budget.left(),
                budget.leftAfterPlan()
                        .map(left ->
                                window().text(
                                                "purchase.leftAfterPlan",
                                                texts.amounts()
                                                        .moneyAlone(list.valuation().money(left))))
                        .orElse(""));
        return new Facts(facts);
    }

    private Words window() {
        return texts.drawingWords();
    }

    private void add(
            List<Fact> facts,
            PurchaseList list,
            String key,
            Optional<Fraction> amount,
            String note) {
        String money =
                amount.map(list.valuation()::money)
                        .map(texts.amounts()::moneyAlone)
                        .orElse(texts.unknown());
        facts.add(
                Fact.of(
                        window().text(
                                        "purchase." + key,
                                        list.valuation().currency().getCurrencyCode()),
                        note.isEmpty() ? money : money + " (" + note + ")"));
    }

    private String servers(String key, Budget.Part part) {
        String servers = window().text(key, part.servers());
        return part.unknown() == 0
                ? servers
                : servers + ", " + window().text("purchase.unknown", part.unknown());
    }
}
