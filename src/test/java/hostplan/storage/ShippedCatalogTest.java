package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Confidence;
import hostplan.hardware.CardForm;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Provenance;
import hostplan.hardware.ServerModel;
import hostplan.hardware.catalog.Catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The form of the shipped catalogue: how much there is, and that every entry says where it is
/// from.
class ShippedCatalogTest {

    static final Catalog CATALOG = CatalogFiles.forThisRun().shipped();

    private static final Path FOLDER = Path.of("assets", "catalog");

    /// An entry of either kind, called by its identity in the report.
    record Entry(String id, Provenance provenance, Optional<Price> price) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Entry> entries() {
        return Stream.concat(
                CATALOG.parts().stream()
                        .map(part -> new Entry(part.id(), part.provenance(), part.price())),
                CATALOG.models().stream()
                        .map(model -> new Entry(model.id(), model.provenance(), model.price())));
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(FOLDER)) {
            return found.sorted().toList().stream();
        }
    }

    /// One entry a line, so that a change of one is a change of one line.
    @ParameterizedTest
    @MethodSource("files")
    void standsOneEntryALine(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.subList(3, lines.size() - 2))
                .allSatisfy(line -> assertThat(line).matches(" {4}\\{\"id\": .*},?"));
    }

    @Test
    void isReadToTheLastEntry() throws IOException {
        long lines = 0;
        for (Path file : files().toList()) {
            lines += Files.readAllLines(file).size() - 5;
        }
        assertThat(entries()).hasSize((int) lines);
    }

    @ParameterizedTest
    @CsvSource({
        "processor,100",
        "memory,30",
        "drive,45",
        "storage-controller,12",
        "network-card,15",
        "power-supply,25",
        "accelerator,6",
        "other,20"
    })
    void offersPartsOfEveryKind(String kind, int least) {
        assertThat(CATALOG.parts().stream().filter(part -> part.kind().code().equals(kind)))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"rack,40", "tower,8", "blade,5", "enclosure,4"})
    void offersModelsOfEveryForm(String form, int least) {
        assertThat(CATALOG.models().stream().filter(model -> model.form().code().equals(form)))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    @Test
    void offersCasesAndBoardsForThem() {
        assertThat(CATALOG.models().stream().filter(model -> !model.slots().boards().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(partsThat(part -> part.facts() instanceof OtherPart other && other.isBoard()))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void offersNetworkCardsForBothKindsOfSlots() {
        Stream.of(CardForm.PCIE, CardForm.OCP)
                .forEach(form ->
                        assertThat(
                                        partsThat(part ->
                                                part.facts() instanceof NetworkCard card
                                                        && card.card().orElseThrow().form()
                                                                == form))
                                .hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void givesEveryEntryAnIdentityOfItsOwn() {
        List<String> ids = entries().map(Entry::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void givesEveryEntryANameOfItsOwn() {
        assertThat(CATALOG.parts().stream().map(Part::fullName)).doesNotHaveDuplicates();
        assertThat(CATALOG.models().stream().map(ServerModel::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void saysWhereEveryEntryIsFrom(Entry entry) {
        assertThat(entry.provenance().source()).isNotBlank();
        assertThat(entry.provenance().asOf()).matches("20[0-9]{2}(-[0-9]{2}){0,2}");
        // Who cites names a document; memory is no document.
        if (entry.provenance().confidence() != Confidence.ESTIMATE) {
            assertThat(entry.provenance().source()).doesNotContain("General knowledge");
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void datesEveryPriceAndSaysWhereItIsFrom(Entry entry) {
        entry.price()
                .ifPresent(price -> {
                    assertThat(price.amount().amount()).isPositive();
                    assertThat(price.source()).isNotBlank();
                    assertThat(price.quote()).isEmpty();
                    assertThat(price.date().orElseThrow())
                            .isBetween(LocalDate.of(2012, 1, 1), LocalDate.of(2026, 11, 30));
                });
    }

    /// What is only remembered carries no price of this year: 2026 moved prices too much for that.
    @ParameterizedTest
    @MethodSource("entries")
    void inventsNoPricesOf2026(Entry entry) {
        entry.price()
                .filter(price -> price.date().orElseThrow().getYear() == 2026)
                .ifPresent(price ->
                        assertThat(price.source())
                                .matches("(?i).*(guide|survey|published|trendforce|derived).*"));
    }

    @Test
    void pricesAlmostAll() {
        long without = entries().filter(entry -> entry.price().isEmpty()).count();
        assertThat(without).isLessThan(entries().count() / 20);
    }

    /// Memory costs about five times in 2026 what it did: its prices are all of this year, but for
    /// the generation of which no price of this year is known.
    @Test
    void pricesMemoryOf2026() {
        assertThat(
                        partsThat(part ->
                                part.facts() instanceof MemoryModule module
                                        && module.generation() != MemoryGeneration.DDR3))
                .allMatch(
                        part -> part.price().orElseThrow().date().orElseThrow().getYear() == 2026);
    }

    @Test
    void offersDrivesOfEveryForm() {
        assertThat(
                        CATALOG.parts().stream()
                                .filter(part -> part.facts() instanceof Drive)
                                .map(part -> ((Drive) part.facts()).form())
                                .distinct())
                .containsExactlyInAnyOrder(DriveForm.values());
    }

    static List<Part> partsThat(Predicate<Part> wanted) {
        return CATALOG.parts().stream().filter(wanted).toList();
    }
}
