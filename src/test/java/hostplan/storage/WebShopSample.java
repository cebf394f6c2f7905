package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.cost.CostAssumptions;
import hostplan.cost.CostFigure;
import hostplan.cost.Licence;
import hostplan.document.UnknownMembers;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.catalog.Catalog;
import hostplan.inventory.Site;
import hostplan.inventory.SiteCosts;
import hostplan.inventory.SiteKind;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.Rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// A web shop with its own servers in a rented cage, an office and a home lab. All names, prices
/// and addresses are invented; figures of models are those of their makers.
final class WebShopSample {

    /// Of which the parts and models of the shop are copies.
    static final Catalog CATALOG = CatalogFiles.forThisRun().shipped();

    private WebShopSample() {}

    static Project project() {
        return Project.EMPTY.with(project -> {
            project.name = "Web shop";
            project.notes =
                    "An invented shop with 42 servers at three places, to try things out on."
                            + " Some things in it are wrong on purpose: see the findings.";
            project.rates = List.of(dollar());
            project.assumptions = assumptions();
            project.ownColumns = ownColumns();
            project.sites = sites();
            project.racks = WebShopRacks.racks();
            project.rackItems = WebShopRacks.items();
            project.serverModels = WebShopModels.all();
            project.parts = WebShopParts.all();
            project.quotes = WebShopParts.quotes();
            project.configurations = WebShopConfigurations.all();
            project.servers = WebShopRacks.cabled(WebShopServers.all());
            project.storagePools = List.of(stagingCeph());
            project.vms = WebShopVms.all();
            project.flavors = WebShopFlavors.all();
            project.slicings = WebShopSlicings.all();
            project.placements = List.of(WebShopPlacement.nextYear());
        });
    }

    static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Project.USUAL_CURRENCY);
    }

    private static Rate dollar() {
        return new Rate(
                Currency.getInstance("USD"),
                new BigDecimal("0.86"),
                LocalDate.of(2026, 10, 1),
                "Planning rate of the accounts department");
    }

    private static CostAssumptions assumptions() {
        return CostAssumptions.NONE.with(draft -> {
            draft.own(CostFigure.ELECTRICITY, euro("0.25"));
            draft.own(CostFigure.PUE, "1.4");
            draft.own(CostFigure.PLACE, euro("35"));
            draft.own(CostFigure.LIFE, "5");
            draft.interestPerYear = Optional.of(new BigDecimal("0.05"));
            draft.taxRate = Optional.of(new BigDecimal("0.19"));
            draft.budget = Optional.of(euro("220000"));
            draft.own(CostFigure.HOUR, euro("65"));
            draft.own(CostFigure.TRAFFIC, "400");
            draft.own(CostFigure.BACKUP, "0.5");
            draft.own(CostFigure.SUPPORT, "0.5");
            draft.licences = licences();
        });
    }

    private static List<Licence> licences() {
        return List.of(
                new Licence(
                        "Proxmox VE subscription",
                        Licence.Basis.SOCKET,
                        Optional.empty(),
                        euro("355"),
                        Licence.Period.YEAR,
                        "proxmox",
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        "Invoice of February 2026"),
                new Licence(
                        "Customer panel",
                        Licence.Basis.VM,
                        Optional.empty(),
                        euro("0.6"),
                        Licence.Period.MONTH,
                        "",
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        "Contract of September 2026"));
    }

    /// Six drives of 1.92 TB in each of the four staging nodes; a daemon for each takes 8 GiB and a
    /// core.
    private static StoragePool stagingCeph() {
        return new StoragePool.Draft("pool-staging")
                .build()
                .with(pool -> {
                    pool.name = "Ceph of staging";
                    pool.kind = PoolKind.CEPH;
                    pool.servers =
                            List.of("srv-stage-01", "srv-stage-02", "srv-stage-03", "srv-stage-04");
                    pool.memoryPerHost = Optional.of(Bytes.ofGiB(48));
                    pool.coresPerHost = Optional.of(6);
                });
    }

    private static List<OwnColumn> ownColumns() {
        return List.of(
                column("column-cost-centre", "Cost centre", OwnColumn.Type.TEXT),
                column(
                        "column-criticality",
                        "Criticality",
                        OwnColumn.Type.CHOICE,
                        "high",
                        "normal",
                        "low"),
                column("column-last-check", "Last check", OwnColumn.Type.DATE),
                column("column-spare-fans", "Spare fans", OwnColumn.Type.NUMBER));
    }

    private static OwnColumn column(
            String id, String name, OwnColumn.Type type, String... choices) {
        return new OwnColumn(id, name, type, List.of(choices), UnknownMembers.NONE);
    }

    private static List<Site> sites() {
        return List.of(
                site(
                        "site-fra1",
                        "FRA1",
                        SiteKind.COLOCATION,
                        "Cage 12, Hanauer Landstrasse, Frankfurt am Main"),
                site("site-office", "Office", SiteKind.OFFICE, "Second floor, server closet")
                        .with(site -> site.costs = costs("0.31", "1.6")),
                site("site-home", "Home lab", SiteKind.HOME, "Basement shelf")
                        .with(site -> site.costs = costs("0.38", "1")));
    }

    /// Where the room costs nothing on top.
    private static SiteCosts costs(String electricity, String pue) {
        return new SiteCosts(
                Optional.of(euro(electricity)),
                Optional.of(new BigDecimal(pue)),
                Optional.of(euro("0")),
                Optional.empty());
    }

    private static Site site(String id, String name, SiteKind kind, String address) {
        return new Site.Draft(id)
                .build()
                .with(site -> {
                    site.name = name;
                    site.kind = Optional.of(kind);
                    site.address = address;
                });
    }
}
