package hostplan.cli;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Priced;
import hostplan.hardware.Provenance;
import hostplan.hardware.Quote;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Tax;
import hostplan.hardware.Totals;
import hostplan.hardware.price.PriceSum;
import hostplan.inventory.Server;
import hostplan.project.Figures;
import hostplan.project.MachinePrice;
import hostplan.project.ProjectIndex;
import hostplan.project.VendorTerms;

import java.util.Optional;

/// What servers are made of, as the project holds it, in JSON.
final class ListedHardware {

    private final ProjectIndex index;

    ListedHardware(ProjectIndex index) {
        this.index = index;
    }

    void write(JsonOutput json, ServerModel model) {
        json.text("id", model.id());
        json.text("name", model.name());
        json.known("manufacturer", model.manufacturer());
        json.known("model", model.model());
        json.known("partNumber", model.partNumber());
        ModelJson.facts(json, model);
        json.known("catalogId", model.catalogId());
        price(json, model.price());
        provenance(json, model.provenance());
        json.known("notes", model.notes());
    }

    void write(JsonOutput json, HardwareConfiguration configuration) {
        Figures figures = Figures.of(configuration, index);
        Totals totals = figures.totals();
        json.text("id", configuration.id());
        json.text("name", configuration.name());
        json.known("model", figures.model().map(ServerModel::name));
        json.text("build", build(configuration));
        json.known("processor", totals.processor());
        json.whole("sockets", totals.sockets());
        json.whole("cores", totals.cores());
        json.whole("threads", totals.threads());
        json.fraction("memoryMiB", totals.memory().map(Bytes::mib));
        json.known("drives", totals.drives());
        json.fraction("diskMB", totals.disk().map(Bytes::mb));
        json.whole("iops", totals.iops());
        json.fraction("networkMbit", totals.network().map(Bandwidth::mbit));
        json.whole("watts", figures.watts());
        json.decimal("rackUnits", figures.rackUnits().map(RackUnits::decimal));
        price(json, configuration.price());
        parts(json, configuration);
        json.maybe(
                "terms",
                Optional.of(VendorTerms.of(index, configuration))
                        .filter(terms -> !terms.equals(OfferTerms.NONE)),
                ListedHardware::terms);
        json.number("servers", index.serversWith(configuration.id()).size());
        json.known("notes", configuration.notes());
    }

    /// What its parts cost together, beside the vendor's price of the whole; nothing where it is
    /// stated by totals.
    private void parts(JsonOutput json, HardwareConfiguration configuration) {
        Optional<PriceSum> sum =
                configuration.build() instanceof Assembly
                        ? Optional.of(MachinePrice.ofParts(index, configuration))
                        : Optional.empty();
        json.known("partsPrice", sum.flatMap(PriceSum::net).map(Money::text));
        json.date("partsOldestPrice", sum.flatMap(PriceSum::oldest));
        json.yesNo("partsPriceComplete", sum.map(PriceSum::isComplete));
    }

    /// Whether its figures are stated or follow from parts.
    private static String build(HardwareConfiguration configuration) {
        return switch (configuration.build()) {
            case Totals _ -> "totals";
            case Assembly _ -> "parts";
        };
    }

    private static void terms(JsonOutput json, OfferTerms terms) {
        json.known("vendor", terms.vendor());
        json.known("number", terms.number());
        json.date("validUntil", terms.validUntil());
        json.whole("deliveryDays", terms.deliveryDays());
        json.whole("warrantyMonths", terms.warrantyMonths());
        json.known("repairs", terms.repairs());
    }

    void write(JsonOutput json, Part part) {
        json.text("id", part.id());
        json.text("name", part.name());
        json.known("vendor", part.vendor());
        json.text("kind", part.kind().code());
        json.known("partNumber", part.partNumber());
        PartJson.facts(json, part.facts());
        json.decimal("weightKg", part.weightKg());
        json.decimal("failuresPerYear", part.failuresPerYear());
        json.known("catalogId", part.catalogId());
        price(json, part.price());
        provenance(json, part.provenance());
        json.number("configurations", index.configurationsWith(part.id()).size());
        json.known("notes", part.notes());
    }

    void write(JsonOutput json, Quote quote) {
        json.text("id", quote.id());
        json.text("number", quote.number());
        json.known("supplier", quote.supplier());
        json.date("date", quote.date());
        json.date("validUntil", quote.validUntil());
        json.whole("deliveryDays", quote.deliveryDays());
        json.whole("warrantyMonths", quote.warrantyMonths());
        json.known("repairs", quote.repairs());
        json.array("prices", quote.lines(), this::write);
        json.known("notes", quote.notes());
    }

    /// What it made of a price; where another quote came later, that one counts.
    private void write(JsonOutput json, Quote.Line line) {
        Optional<Priced<?>> object = index.priced(line.target());
        json.text(line.target().kind().code(), line.target().id());
        json.known("name", object.map(Priced::fullName));
        json.known("before", line.before().map(ListedHardware::text));
        json.known("now", object.flatMap(Priced::price).map(ListedHardware::text));
    }

    void write(JsonOutput json, StoragePool pool) {
        json.text("id", pool.id());
        json.text("name", pool.name());
        json.text("kind", pool.kind().code());
        json.array("servers", pool.servers(), this::server);
        json.number("copies", pool.copies());
        json.number("parity", pool.parity());
        json.decimal("fillLimit", Optional.of(pool.fillLimit()));
        json.number("hostsKept", pool.hostsKept());
        json.fraction("usableMB", pool.usable().map(Bytes::mb));
        json.whole("iops", pool.iops());
        json.fraction("memoryPerHostMiB", pool.memoryPerHost().map(Bytes::mib));
        json.whole("coresPerHost", pool.coresPerHost());
        json.known("notes", pool.notes());
    }

    private void server(JsonOutput json, String id) {
        json.text("id", id);
        json.known("name", index.server(id).map(Server::name));
    }

    private static void price(JsonOutput json, Optional<Price> price) {
        json.known("price", price.map(ListedHardware::text));
        json.date("priceDate", price.flatMap(Price::date));
        json.known("priceTax", price.map(Price::tax).map(Tax::code));
    }

    private static String text(Price price) {
        return price.amount().text();
    }

    private static void provenance(JsonOutput json, Provenance provenance) {
        json.known("source", provenance.source());
        json.known("asOf", provenance.asOf());
        json.text("confidence", provenance.confidence().code());
    }
}
