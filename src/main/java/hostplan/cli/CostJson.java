package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.cost.Assumed;
import hostplan.cost.CostLine;
import hostplan.cost.FlavorCost;
import hostplan.cost.HostCost;
import hostplan.cost.PriceBook.Nearest;
import hostplan.cost.PricePlan;
import hostplan.cost.SliceCosts;

import java.util.Optional;

/// What a sliced host and its slices cost, in JSON. Amounts are net and a month, in the currency
/// that is named, where nothing else is said.
final class CostJson {

    private final CostAnswer answer;
    private final SliceCosts costs;

    private CostJson(CostAnswer answer) {
        this.answer = answer;
        costs = answer.costs();
    }

    static String of(CostAnswer answer) {
        return JsonOutput.object(json -> {
            json.text("slicing", answer.slicing());
            json.text("host", answer.host());
            members(json, answer);
        });
    }

    /// As they stand in the answer of `hostplan cost`, and in that of `hostplan slice`.
    static void members(JsonOutput json, CostAnswer answer) {
        new CostJson(answer).write(json);
    }

    private void write(JsonOutput json) {
        HostCost host = costs.host();
        json.text("currency", host.assumed().valuation().currency().getCurrencyCode());
        json.number("month", host.total());
        json.array("lines", host.lines(), this::write);
        json.date("oldestPrice", host.oldest());
        json.object(
                "priceYears",
                years ->
                        host.years(answer.today())
                                .forEach((year, count) -> years.number(year.toString(), count)));
        json.text("key", costs.key().id());
        json.number("fillShare", costs.fill());
        json.number("margin", costs.margin());
        json.array("flavors", costs.flavors(), this::write);
        json.whole("breakEven", costs.breakEven());
        json.number("slices", costs.sold());
        json.array("assumptions", host.assumed().figures().values(), CostJson::write);
        json.texts("gaps", answer.gaps());
        json.texts("arithmetic", answer.arithmetic());
        json.texts("notChecked", answer.notChecked());
    }

    private void write(JsonOutput json, CostLine line) {
        json.text("item", line.item().code());
        json.known("name", line.name());
        json.fraction("amount", line.amount());
        json.known("oldPrice", answer.old().of(line));
    }

    private static void write(JsonOutput json, Assumed assumed) {
        json.text("name", assumed.figure().member());
        json.number("value", assumed.value().fraction());
        json.known(
                "currency", assumed.value().money().map(each -> each.currency().getCurrencyCode()));
        switch (assumed.origin()) {
            case Assumed.Origin.Usual(var provenance) -> {
                json.text("from", "usual");
                json.text("source", provenance.source());
                json.text("asOf", provenance.asOf());
                json.text("confidence", provenance.confidence().code());
            }
            case Assumed.Origin.OfProject _ -> json.text("from", "project");
            case Assumed.Origin.OfSite(String site) -> {
                json.text("from", "site");
                json.text("site", site);
            }
            case Assumed.Origin.OfQuestion _ -> json.text("from", "option");
        }
    }

    private void write(JsonOutput json, FlavorCost flavor) {
        json.text("flavor", flavor.name());
        json.number("count", flavor.count());
        json.number("share", flavor.share());
        json.number("hostAtFull", flavor.hostAtFull());
        json.fraction("hostAtFill", flavor.hostAtFill());
        json.array("brought", flavor.brought(), this::write);
        json.fraction("fee", flavor.feePaid());
        json.fraction("costAtFull", flavor.atFull());
        json.fraction("costAtFill", flavor.atFill());
        json.fraction("costAtFillGross", gross(flavor.atFill()));
        json.fraction("price", flavor.price());
        json.fraction("priceGross", gross(flavor.price()));
        json.fraction("marginAtFull", flavor.marginAtFull());
        json.fraction("marginAtFill", flavor.marginAtFill());
        json.fraction("priceForMargin", flavor.priceForMargin());
        json.fraction("priceForMarginGross", gross(flavor.priceForMargin()));
        json.whole("breakEven", flavor.breakEven());
        json.array("elsewhere", answer.nearest(flavor), this::write);
    }

    private Optional<Fraction> gross(Optional<Fraction> net) {
        return net.flatMap(costs::gross);
    }

    /// A price and not a cost.
    private void write(JsonOutput json, Nearest nearest) {
        PricePlan plan = nearest.plan();
        json.text("kind", plan.kind().code());
        json.text("provider", plan.provider());
        json.text("plan", plan.name());
        json.number("vcpus", plan.vcpus());
        json.text("sharing", plan.sharing().code());
        json.number("memoryMiB", plan.memory().mib());
        json.fraction("diskMB", disk(plan));
        json.object("price", price -> JsonOutput.money(price, nearest.price()));
        json.text("tax", plan.tax().code());
        json.fraction("net", nearest.net());
        json.text("billed", plan.billing().code());
        json.fraction("trafficMB", plan.traffic().map(each -> each.mb()));
        json.text("region", plan.region());
        json.text("source", plan.source().source());
        json.text("asOf", plan.source().asOf());
        json.yesNo("old", Optional.of(answer.old().isOld(plan)));
        json.text("confidence", plan.source().confidence().code());
    }

    /// What comes with it; nothing where disk is bought apart.
    private static Optional<Fraction> disk(PricePlan plan) {
        return plan.disk() instanceof PricePlan.Disk.Included(var space)
                ? Optional.of(space.mb())
                : Optional.empty();
    }
}
