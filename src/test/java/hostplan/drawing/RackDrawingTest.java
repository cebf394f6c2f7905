package hostplan.drawing;

import static hostplan.drawing.DrawnRacks.elevation;
import static hostplan.drawing.DrawnRacks.item;
import static hostplan.drawing.DrawnRacks.occupant;
import static hostplan.drawing.DrawnRacks.rack;
import static hostplan.drawing.DrawnRacks.server;
import static hostplan.drawing.DrawnRacks.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Numbering;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.RackWidth;
import hostplan.inventory.Status;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.ui.common.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

class RackDrawingTest {

    private static final List<Face> BOTH = List.of(Face.FRONT, Face.REAR);
    private static final Rack RACK = rack("A03", _ -> {});

    private static Words words() {
        Texts texts = new Texts(Locale.ENGLISH);
        return new Words(texts::text, texts.amounts());
    }

    private static Drawing draw(Elevation elevation, List<Face> faces, double scale) {
        return RackDrawing.of(
                new RackLayout(elevation, faces, scale),
                _ -> RackAbout.NOTHING,
                RackMarks.NONE,
                words());
    }

    private static Drawing draw(Occupant... occupants) {
        return draw(elevation(RACK, occupants), BOTH, 1);
    }

    private static List<Shape.Area> areas(Drawing drawing, String id) {
        return drawing.shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(Shape.Area.class::cast)
                .filter(area -> area.id().equals(id))
                .toList();
    }

    private static List<String> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(Shape.Label.class::cast)
                .map(label -> label.texts().getFirst())
                .toList();
    }

    private static List<String> said(Drawing drawing, String id) {
        return drawing.table().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    @Test
    void draws_to_scale() {
        Drawing drawing = draw(elevation(RACK, server("web-01", 1, 1)), List.of(Face.FRONT), 1);
        Box box = areas(drawing, "web-01").getFirst().box();
        assertThat(box.width()).isCloseTo(48.26, within(0.001));
        assertThat(box.height()).isCloseTo(4.445, within(0.3));
        RackLayout layout = new RackLayout(elevation(RACK), List.of(Face.FRONT), 1);
        assertThat(layout.opening(Face.FRONT).height()).isCloseTo(42 * 4.445, within(0.001));
        Rack small = rack("desk", draft -> draft.width = RackWidth.TEN_INCH);
        assertThat(new RackLayout(elevation(small), BOTH, 2).opening(Face.REAR).width())
                .isCloseTo(50.8, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 42",
        "21, 2, 21–22, 21–22",
        "10.5, 1.5, 10.5–11, 32–33",
        "10, 1.5, 10–11, 32.5–33",
        "42, 0.5, 42, 1.5",
        "10.5, 0.5, 10.5, 33"
    })
    void names_units_as_its_posts_do(double at, double high, String below, String above) {
        Rack fromAbove = rack("A03", draft -> draft.numbering = Numbering.FROM_ABOVE);
        assertThat(new UnitNames(RACK).of(units(at), units(high))).isEqualTo(below);
        assertThat(new UnitNames(fromAbove).of(units(at), units(high))).isEqualTo(above);
    }

    @Test
    void numbers_units_on_both_sides_from_where_the_rack_says() {
        Rack fromAbove = rack("A03", draft -> draft.numbering = Numbering.FROM_ABOVE);
        for (Rack rack : List.of(RACK, fromAbove)) {
            List<Shape.Label> numbers =
                    draw(elevation(rack), List.of(Face.FRONT), 1).shapes().stream()
                            .filter(Shape.Label.class::isInstance)
                            .map(Shape.Label.class::cast)
                            .filter(label -> label.texts().equals(List.of("1")))
                            .toList();
            assertThat(numbers).hasSize(2);
            boolean isHigh = numbers.getFirst().y() < 100;
            assertThat(isHigh).isEqualTo(rack == fromAbove);
        }
    }

    @Test
    void shows_from_behind_only_what_is_seen_there() {
        Drawing drawing =
                draw(
                        server("web-01", 20, 1, "A", "B"),
                        item("panel", RackItemKind.PATCH_PANEL, 40, 1, Face.FRONT),
                        item("switch", RackItemKind.SWITCH, 40, 1, Face.REAR),
                        item("blank", RackItemKind.BLANKING_PANEL, 30, 1, Face.FRONT));
        double middle = new RackLayout(elevation(RACK), BOTH, 1).frame(Face.REAR).x();
        assertThat(areas(drawing, "web-01")).anyMatch(area -> area.box().x() > middle);
        assertThat(areas(drawing, "switch"))
                .filteredOn(area -> area.role() == Role.SWITCH)
                .singleElement()
                .matches(area -> area.box().x() > middle);
        assertThat(areas(drawing, "blank"))
                .filteredOn(area -> area.box().x() > middle)
                .extracting(Shape.Area::role)
                .containsExactly(Role.BEHIND);
        double inRear = middle + 20;
        double y = areas(drawing, "panel").getFirst().box().middleY();
        assertThat(drawing.at(inRear, y)).contains("switch");
    }

    /// What is drawn within something as it is seen from behind.
    private static List<Role> inlets(Drawing drawing, String id) {
        Box box = areas(drawing, id).getLast().box();
        return drawing.shapes().stream()
                .filter(Shape.Area.class::isInstance)
                .map(Shape.Area.class::cast)
                .filter(area -> area.id().isEmpty())
                .filter(area -> box.contains(area.box().middleX(), area.box().middleY()))
                .map(Shape.Area::role)
                .filter(role -> role != Role.CASE)
                .toList();
    }

    @Test
    void shows_on_which_feeds_supplies_hang_and_which_hang_on_none() {
        Drawing drawing = draw(server("web-01", 20, 1, "A"), server("web-02", 21, 1, "A", "C"));
        assertThat(inlets(drawing, "web-01")).containsExactly(Role.SUPPLY, Role.EMPTY);
        assertThat(inlets(drawing, "web-02"))
                .as("the rack has no feed C")
                .containsExactly(Role.SUPPLY, Role.WRONG);
        assertThat(labels(drawing)).contains("A", "–", "C");
        assertThat(said(drawing, "web-01")).contains("20", "both", "17.5", "310", "A –");
    }

    @Test
    void marks_two_things_in_one_unit_and_what_is_outside() {
        Drawing drawing =
                draw(
                        server("web-01", 20, 2),
                        server("web-02", 21, 1),
                        server("high", 42, 2),
                        server("far", 60, 1));
        for (String id : List.of("web-01", "web-02", "high", "far")) {
            assertThat(areas(drawing, id)).as(id).extracting(Shape.Area::role).contains(Role.WRONG);
        }
        assertThat(labels(drawing)).contains("✕ web-01", "✕ high");
        Box one = areas(drawing, "web-01").getFirst().box();
        Box other = areas(drawing, "web-02").getFirst().box();
        assertThat(one.right() <= other.x() || other.right() <= one.x()).isTrue();
    }

    @Test
    void hangs_strips_of_outlets_beside_the_units() {
        Occupant strip =
                occupant(
                        "pdu-a",
                        Optional.of(RackItemKind.PDU),
                        Optional.empty(),
                        0,
                        Face.REAR,
                        false,
                        List.of());
        Drawing drawing = draw(strip, server("web-01", 1, 1));
        RackLayout layout = new RackLayout(elevation(RACK, strip), BOTH, 1);
        assertThat(areas(drawing, "pdu-a"))
                .anyMatch(area -> area.box().x() > layout.opening(Face.REAR).right());
        assertThat(labels(drawing)).contains("pdu-a beside the units");
        assertThat(said(drawing, "pdu-a").getFirst()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDERED, COMING, web-01 · ordered, O: web-01",
        "STAGED, COMING, web-01 · staged, S: web-01",
        "DECOMMISSIONING, LEAVING, web-01 · to go, G: web-01",
        "FAILED, SERVER, web-01 · failed, F: web-01"
    })
    void tells_what_is_not_in_use(Status status, Role role, String whole, String cut) {
        RackAbout about = new RackAbout("", "", "", Optional.of(status), List.of());
        Drawing drawing =
                RackDrawing.of(
                        new RackLayout(elevation(RACK, server("web-01", 1, 1)), BOTH, 1),
                        _ -> about,
                        RackMarks.NONE,
                        words());

        assertThat(areas(drawing, "web-01")).extracting(Shape.Area::role).contains(role);
        assertThat(
                        drawing.shapes().stream()
                                .filter(Shape.Label.class::isInstance)
                                .map(label -> ((Shape.Label) label).texts()))
                .contains(List.of(whole, cut));
    }

    @Test
    void the_key_says_only_what_is_shown() {
        Drawing key =
                RackLegend.of(List.of(Status.ACTIVE, Status.ORDERED, Status.ORDERED), 100, words());

        assertThat(labels(key)).containsExactly("O: ordered");
        assertThat(RackLegend.of(List.of(Status.ACTIVE), 100, words()).shapes()).isEmpty();
    }

    @Test
    void shows_the_blades_of_an_enclosure_in_their_bays() {
        Occupant enclosure = server("blades", 5, 6, "A", "B");
        RackAbout about =
                new RackAbout(
                        "c7000",
                        "",
                        "",
                        Optional.empty(),
                        List.of(
                                new RackAbout.Bay("blade-1", "blade-1"),
                                new RackAbout.Bay("", "2")));
        Drawing drawing =
                RackDrawing.of(
                        new RackLayout(elevation(RACK, enclosure), BOTH, 1),
                        id -> id.equals("blades") ? about : RackAbout.NOTHING,
                        RackMarks.NONE,
                        words());
        Box whole = areas(drawing, "blades").getFirst().box();
        Box bay = areas(drawing, "blade-1").getFirst().box();
        assertThat(drawing.at(bay.middleX(), bay.middleY())).contains("blade-1");
        assertThat(whole.contains(bay.middleX(), bay.middleY())).isTrue();
        assertThat(drawing.table().rows())
                .extracting(TableTwin.Row::id)
                .containsExactly("blades", "blade-1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.74, 1, 2.3})
    void finds_the_unit_where_it_was_drawn(double scale) {
        RackLayout layout = new RackLayout(elevation(RACK), BOTH, scale);
        for (Face face : BOTH) {
            for (int half = Elevation.LOWEST; half < 2 * 42 + 2; half++) {
                Box box = layout.place(face, half, new RackUnits(1));
                assertThat(layout.at(box.middleX(), box.middleY()))
                        .contains(new RackLayout.Spot(face, half));
            }
        }
        assertThat(layout.at(layout.width() / 2, 0)).isEmpty();
    }

    /// Whatever stands in a rack, it is drawn within the drawing, can be hit, and stands in the
    /// table.
    @ParameterizedTest
    @EnumSource(RackWidth.class)
    void draws_all_that_stands_in_it(RackWidth width) {
        Random random = new Random(20261127);
        Rack rack = rack("A03", draft -> draft.width = width);
        for (int run = 0; run < 60; run++) {
            Elevation elevation = elevation(rack, randomly(random));
            double scale = 0.5 + random.nextDouble() * 2;
            Drawing drawing = draw(elevation, BOTH, scale);
            Set<String> drawn = Set.copyOf(drawing.ids());
            elevation.occupants().forEach(each -> assertThat(drawn).contains(each.id()));
            assertThat(drawing.table().rows()).hasSameSizeAs(elevation.occupants());
            drawing.shapes().stream()
                    .filter(Shape.Area.class::isInstance)
                    .map(shape -> ((Shape.Area) shape).box())
                    .forEach(box -> {
                        assertThat(box.x()).isGreaterThanOrEqualTo(0);
                        assertThat(box.right()).isLessThanOrEqualTo(drawing.width() + 0.01);
                        assertThat(box.bottom()).isLessThanOrEqualTo(drawing.height() + 0.01);
                    });
        }
    }

    private static Occupant[] randomly(Random random) {
        List<Occupant> all = new ArrayList<>();
        RackItemKind[] kinds = RackItemKind.values();
        for (int number = 0; number < 25; number++) {
            Optional<RackItemKind> kind =
                    random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(kinds[random.nextInt(kinds.length)]);
            all.add(
                    occupant(
                            "it-" + number,
                            kind,
                            random.nextInt(8) == 0
                                    ? Optional.empty()
                                    : Optional.of(random.nextInt(100) / 2.0),
                            random.nextInt(9) / 2.0,
                            random.nextBoolean() ? Face.FRONT : Face.REAR,
                            random.nextBoolean(),
                            Stream.of("A", "B", "C").limit(random.nextInt(4)).toList()));
        }
        return all.toArray(Occupant[]::new);
    }
}
