package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.catalog.CatalogKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CatalogFilesTest {

    @TempDir Path folder;

    private Path file;
    private CatalogFiles catalog;

    @BeforeEach
    void setUp() {
        file = folder.resolve("hostplan").resolve("catalog.json");
        catalog = CatalogFiles.withOwn(file);
    }

    @ParameterizedTest
    @EnumSource
    void shipsEntriesOfEveryKind(CatalogKind kind) {
        var entries = catalog.shipped().only(kind);

        assertThat(entries.isEmpty()).isFalse();
        assertThat(entries.models().isEmpty()).isEqualTo(kind.part().isPresent());
    }

    /// With the person's own among them.
    @ParameterizedTest
    @EnumSource
    void givesTheEntriesOfOneKindAsAmongAll(CatalogKind kind) {
        catalog.keep(rails("Rails"));
        catalog.keep(
                catalog.shipped()
                        .parts(PartKind.PROCESSOR)
                        .getFirst()
                        .with(part -> part.name = "A renamed one"));

        var one = CatalogFiles.withOwn(file).only(kind);

        assertThat(one.parts()).isEqualTo(catalog.all().only(kind).parts());
        assertThat(one.models()).isEqualTo(catalog.all().only(kind).models());
        assertThat(one.isEmpty()).isFalse();
    }

    @Test
    void readsTheShippedOnesOnce() {
        assertThat(catalog.shipped()).isSameAs(catalog.shipped());
        assertThat(catalog.all()).isSameAs(catalog.all());
    }

    /// What this version does not know is a slip of the pen there.
    @Test
    void shipsNothingThatIsNotUnderstood() {
        assertThat(catalog.shipped().parts()).allMatch(part -> part.unknown().isEmpty());
        assertThat(catalog.shipped().models()).allMatch(model -> model.unknown().isEmpty());
    }

    @Test
    void liesBesideTheSettings() {
        CatalogFiles beside =
                CatalogFiles.beside(new SettingsFile(folder.resolve("hostplan/settings.json")));

        beside.keep(rails("Rails"));

        assertThat(file).exists();
    }

    @Test
    void needsNoFileOfOnesOwn() {
        assertThat(catalog.own().catalog().isEmpty()).isTrue();
        assertThat(catalog.own().problems()).isEmpty();
        assertThat(catalog.all().parts()).isEqualTo(catalog.shipped().parts());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsReplacesAndRemovesOwnEntries() {
        assertThat(catalog.keep(rails("Rails"))).isInstanceOf(Saved.Done.class);
        assertThat(catalog.keep(rails("Better rails"))).isInstanceOf(Saved.Done.class);

        CatalogFiles next = CatalogFiles.withOwn(file);
        assertThat(next.all().part("own-rails")).map(Part::name).contains("Better rails");
        assertThat(next.own().catalog().parts()).hasSize(1);

        assertThat(next.remove("own-rails")).isInstanceOf(Saved.Done.class);
        assertThat(next.all().part("own-rails")).isEmpty();
        assertThat(CatalogFiles.withOwn(file).own().catalog().isEmpty()).isTrue();
    }

    @Test
    void hidesAShippedEntryUntilTheOwnOneGoes() {
        Part shipped = catalog.shipped().parts(PartKind.DRIVE).getFirst();
        Part mine = shipped.with(part -> part.notes = "two left in the store");

        catalog.keep(mine);
        assertThat(catalog.all().part(shipped.id())).contains(mine);

        catalog.remove(shipped.id());
        assertThat(catalog.all().part(shipped.id())).contains(shipped);
    }

    @Test
    void takesInWhatAnotherProgramWroteMeanwhile() {
        catalog.keep(rails("Rails"));
        CatalogFiles.withOwn(file).keep(rails("Rails").with(part -> part.id = "own-others"));

        catalog.keep(rails("Better rails"));

        assertThat(catalog.own().catalog().parts())
                .extracting(Part::id)
                .containsExactlyInAnyOrder("own-rails", "own-others");
    }

    @Test
    void keepsWhatALaterVersionWrote() throws IOException {
        write(
                """
                {
                  "later": true,
                  "catalog": 1,
                  "parts": [
                    {
                      "id": "own-a",
                      "other": {
                        "purpose": "rails",
                        "later": 1
                      }
                    }
                  ]
                }
                """);

        catalog.keep(rails("Rails"));

        assertThat(Files.readString(file)).contains("\"later\": true", "\"later\": 1");
    }

    @Test
    void saysWhatIsWrongInABadFileAndLeavesIt() throws IOException {
        write("{\"catalog\": 1,\n\"parts\": [{\"id\": \"own-a\", \"drive\": {}}]}");

        List<FileProblem> problems = catalog.own().problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.getFirst().line()).isEqualTo(2);
        assertThat(problems.getFirst().jsonPath()).isEqualTo("$.parts[0].drive");
        assertThat(catalog.all().parts()).isEqualTo(catalog.shipped().parts());

        String before = Files.readString(file);
        assertThat(catalog.keep(rails("Rails"))).isInstanceOf(Saved.Failed.class);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void neverWritesOverAFileOfANewerVersion() throws IOException {
        write("{\"catalog\": 2, \"parts\": [{\"id\": \"own-a\", \"other\": {}}]}");

        assertThat(catalog.own().catalog().part("own-a")).isPresent();
        assertThat(catalog.keep(rails("Rails"))).isInstanceOf(Saved.Failed.class);
        assertThat(catalog.own().catalog().part("own-rails")).isEmpty();
    }

    @Test
    void keepsOwnEntriesInMemoryWhereThereIsNoFile() {
        CatalogFiles passing = CatalogFiles.forThisRun();

        assertThat(passing.keep(rails("Rails"))).isInstanceOf(Saved.Done.class);

        assertThat(passing.all().part("own-rails")).isPresent();
        assertThat(passing.own().catalog().parts()).hasSize(1);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Part rails(String name) {
        Part.Draft part = new Part.Draft("own-rails");
        part.name = name;
        return part.build();
    }
}
