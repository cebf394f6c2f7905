package hostplan.hardware.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.hardware.Form;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Part;
import hostplan.hardware.PartKind;
import hostplan.hardware.ServerModel;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CatalogTest {

    private static final ServerModel R760 = model("r760", "Dell", "PowerEdge R760", Form.RACK);
    private static final ServerModel MX = model("mx", "Dell", "PowerEdge MX7000", Form.ENCLOSURE);
    private static final ServerModel DL380 = model("dl380", "HPE", "ProLiant DL380", Form.RACK);
    private static final Part RAILS = part("rails", "acme", "Rails");
    private static final Part CABLE = part("cable", "Acme", "Cable");
    private static final Part DIMM =
            part("dimm", "Samsung", "64 GB DDR5")
                    .with(part -> {
                        part.partNumber = "M321R8GA0BB0";
                        part.facts =
                                new MemoryModule(
                                        Bytes.ofGiB(64),
                                        MemoryGeneration.DDR5,
                                        MemoryType.RDIMM,
                                        4800,
                                        Optional.empty(),
                                        Optional.empty());
                    });

    private final Catalog catalog =
            new Catalog(List.of(DL380, MX, R760), List.of(RAILS, CABLE, DIMM));

    @Test
    void sortsModelsByMakerWithEnclosuresLast() {
        assertThat(catalog.models()).containsExactly(R760, DL380, MX);
        assertThat(catalog.models(CatalogKind.ENCLOSURE)).containsExactly(MX);
    }

    @Test
    void sortsPartsByKindMakerAndNameInAnyCase() {
        assertThat(catalog.parts()).containsExactly(DIMM, CABLE, RAILS);
        assertThat(catalog.parts(PartKind.OTHER)).containsExactly(CABLE, RAILS);
    }

    @Test
    void sortsNumbersBySize() {
        Part small = part("s", "", "64 GB");
        Part large = part("l", "", "128 GB");
        Part larger = part("xl", "", "128 GB, slow");

        assertThat(new Catalog(List.of(), List.of(larger, large, small)).parts())
                .containsExactly(small, large, larger);
    }

    @Test
    void findsByIdentity() {
        assertThat(catalog.part("dimm")).contains(DIMM);
        assertThat(catalog.model("mx")).contains(MX);
        assertThat(catalog.part("mx")).isEmpty();
    }

    @Test
    void findsEveryWordInMakerNameOrPartNumber() {
        assertThat(catalog.find("m321 samsung").parts()).containsExactly(DIMM);
        assertThat(catalog.find("DELL r7").models()).containsExactly(R760);
        assertThat(catalog.find("dell dl380").isEmpty()).isTrue();
        assertThat(catalog.find(" ").parts()).isEqualTo(catalog.parts());
    }

    @Test
    void keepsOneKind() {
        assertThat(catalog.only(CatalogKind.MEMORY).parts()).containsExactly(DIMM);
        assertThat(catalog.only(CatalogKind.MEMORY).models()).isEmpty();
        assertThat(catalog.only(CatalogKind.SERVER_MODEL).models()).containsExactly(R760, DL380);
    }

    @Test
    void putsOwnEntriesInPlaceOfOthersAndTakesThemAway() {
        Part cheaper = RAILS.with(part -> part.notes = "from the bin");

        Catalog changed = catalog.with(cheaper);

        assertThat(changed.part("rails")).contains(cheaper);
        assertThat(changed.parts()).hasSize(3);
        assertThat(changed.without("rails").parts()).containsExactly(DIMM, CABLE);
    }

    private static ServerModel model(String id, String maker, String name, Form form) {
        ServerModel.Draft model = new ServerModel.Draft(id);
        model.manufacturer = maker;
        model.model = name;
        model.form = form;
        return model.build();
    }

    private static Part part(String id, String vendor, String name) {
        Part.Draft part = new Part.Draft(id);
        part.vendor = vendor;
        part.name = name;
        return part.build();
    }
}
