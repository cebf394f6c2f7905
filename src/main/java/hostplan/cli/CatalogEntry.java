package hostplan.cli;

import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Provenance;
import hostplan.hardware.ServerModel;
import hostplan.hardware.catalog.Catalog;
import hostplan.hardware.catalog.CatalogKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An entry of the catalogue: what models and parts have in common.
sealed interface CatalogEntry {

    String id();

    CatalogKind kind();

    /// The name without the maker's.
    String name();

    String vendor();

    String partNumber();

    Optional<Price> price();

    Provenance provenance();

    /// All entries in their order.
    static List<CatalogEntry> all(Catalog catalog) {
        return Stream.<CatalogEntry>concat(
                        catalog.models().stream().map(OfModel::new),
                        catalog.parts().stream().map(OfPart::new))
                .toList();
    }

    record OfModel(ServerModel model) implements CatalogEntry {

        @Override
        public String id() {
            return model.id();
        }

        @Override
        public CatalogKind kind() {
            return CatalogKind.of(model);
        }

        @Override
        public String name() {
            return model.model();
        }

        @Override
        public String vendor() {
            return model.manufacturer();
        }

        @Override
        public String partNumber() {
            return model.partNumber();
        }

        @Override
        public Optional<Price> price() {
            return model.price();
        }

        @Override
        public Provenance provenance() {
            return model.provenance();
        }
    }

    record OfPart(Part part) implements CatalogEntry {

        @Override
        public String id() {
            return part.id();
        }

        @Override
        public CatalogKind kind() {
            return CatalogKind.of(part);
        }

        @Override
        public String name() {
            return part.name();
        }

        @Override
        public String vendor() {
            return part.vendor();
        }

        @Override
        public String partNumber() {
            return part.partNumber();
        }

        @Override
        public Optional<Price> price() {
            return part.price();
        }

        @Override
        public Provenance provenance() {
            return part.provenance();
        }
    }
}
