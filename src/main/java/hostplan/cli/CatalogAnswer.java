package hostplan.cli;

import hostplan.cli.TextTable.Column;
import hostplan.hardware.Price;
import hostplan.hardware.ServerModel;
import hostplan.hardware.catalog.Catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Entries of the catalogue, for machines and for people.
///
/// @param own the person's own, with which their entries are marked
record CatalogAnswer(Catalog found, Catalog own) {

    String json() {
        return JsonOutput.array(CatalogEntry.all(found), this::write);
    }

    private void write(JsonOutput json, CatalogEntry entry) {
        json.text("id", entry.id());
        json.text("kind", entry.kind().code());
        json.text("name", entry.name());
        json.known("vendor", entry.vendor());
        json.known("partNumber", entry.partNumber());
        switch (entry) {
            case CatalogEntry.OfModel(var model) -> facts(json, model);
            case CatalogEntry.OfPart(var part) -> {
                PartJson.facts(json, part.facts());
                json.decimal("weightKg", part.weightKg());
                json.decimal("failuresPerYear", part.failuresPerYear());
            }
        }
        json.maybe("price", entry.price(), PartJson::price);
        json.known("source", entry.provenance().source());
        json.known("asOf", entry.provenance().asOf());
        json.text("confidence", entry.provenance().confidence().code());
        json.yesNo("own", Optional.of(isOwn(entry)));
    }

    private static void facts(JsonOutput json, ServerModel model) {
        ModelJson.facts(json, model);
    }

    private boolean isOwn(CatalogEntry entry) {
        return switch (entry) {
            case CatalogEntry.OfModel(var model) -> own.model(model.id()).isPresent();
            case CatalogEntry.OfPart(var part) -> own.part(part.id()).isPresent();
        };
    }

    /// A line for each entry.
    List<String> lines() {
        TextTable table =
                new TextTable(
                        Column.words("Id"),
                        Column.words("Kind"),
                        Column.words("Vendor"),
                        Column.words("Name"),
                        Column.words("Facts"),
                        Column.numbers("Price"),
                        Column.words("Dated"),
                        Column.words("Confidence"));
        CatalogEntry.all(found).forEach(entry -> table.row(row(entry)));
        List<String> lines = table.lines();
        return lines.isEmpty() ? List.of("The catalogue has nothing like that.") : lines;
    }

    private List<String> row(CatalogEntry entry) {
        String facts =
                switch (entry) {
                    case CatalogEntry.OfModel(var model) -> FactsText.of(model);
                    case CatalogEntry.OfPart(var part) -> FactsText.of(part.facts());
                };
        return List.of(
                entry.id(),
                entry.kind().code(),
                entry.vendor(),
                entry.name(),
                facts,
                entry.price().map(price -> price.amount().text()).orElse(""),
                entry.price().flatMap(Price::date).map(LocalDate::toString).orElse(""),
                isOwn(entry) ? "own" : entry.provenance().confidence().code());
    }
}
