package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.inventory.Rack;
import hostplan.inventory.Site;
import hostplan.inventory.SiteCosts;
import hostplan.inventory.SiteKind;
import hostplan.project.ObjectKind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The sites.
final class SiteTable {

    private SiteTable() {}

    static Table<Site> table() {
        List<Field<Site, ?>> fields =
                new Fields<Site>(ObjectKind.SITE)
                        .required(
                                "name",
                                TextCell.LINE,
                                Site::name,
                                (site, value) -> site.with(draft -> draft.name = value))
                        .optional(
                                "kind",
                                ChoiceCell.of(SiteKind.class),
                                site -> site.kind().map(Coded::code),
                                (site, value) ->
                                        site.with(draft ->
                                                draft.kind =
                                                        value.flatMap(code ->
                                                                Coded.find(SiteKind.class, code))))
                        .text(
                                "address",
                                Site::address,
                                (site, value) -> site.with(draft -> draft.address = value))
                        .within(costs(), Site::costs, SiteTable::withCosts)
                        .readOnly(
                                "racks",
                                WholeCell.from(0),
                                (site, context) -> Optional.of(racks(site, context)))
                        .readOnly(
                                "servers",
                                WholeCell.from(0),
                                (site, context) -> Optional.of(servers(site, context)))
                        .notes(
                                Site::notes,
                                (site, value) -> site.with(draft -> draft.notes = value))
                        .list();
        return new ObjectTable<>(
                ObjectKind.SITE,
                Site.class,
                fields,
                (site, context) -> List.of(racks(site, context), servers(site, context)));
    }

    /// What differs here from what the project assumes.
    private static List<Field<SiteCosts, ?>> costs() {
        return new Fields<SiteCosts>(ObjectKind.SITE)
                .optional(
                        "electricityPerKwh",
                        MoneyCell.PRICE,
                        SiteCosts::electricityPerKwh,
                        SiteCosts::withElectricityPerKwh)
                .optional(
                        "pue", DecimalCell.from(BigDecimal.ONE), SiteCosts::pue, SiteCosts::withPue)
                .optional(
                        "unitPerMonth",
                        MoneyCell.PRICE,
                        SiteCosts::unitPerMonth,
                        SiteCosts::withUnitPerMonth)
                .optional(
                        "workPerHour",
                        MoneyCell.PRICE,
                        SiteCosts::workPerHour,
                        SiteCosts::withWorkPerHour)
                .list();
    }

    private static Site withCosts(Site site, SiteCosts costs) {
        return site.with(draft -> draft.costs = costs);
    }

    private static int racks(Site site, CellContext context) {
        return context.index().racksAt(site.id()).size();
    }

    /// The servers in its racks and those that stand there in none. Blades count where they are
    /// looked for: with their enclosure, which is a server itself.
    private static int servers(Site site, CellContext context) {
        int inRacks =
                context.index().racksAt(site.id()).stream()
                        .map(Rack::id)
                        .mapToInt(rack -> context.index().serversIn(rack).size())
                        .sum();
        return inRacks + context.index().serversDirectlyAt(site.id()).size();
    }
}
