package hostplan.drawing;

import hostplan.drawing.Shape.Ink;
import hostplan.drawing.Shape.Label;
import hostplan.inventory.Face;
import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItemKind;
import hostplan.rack.Occupant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Draws a rack from the sides that its layout names, each thing with its own identity on both.
public final class RackDrawing {

    private static final double INSET = 0.9;
    private static final double THIN = 0.25;

    /// The height of a line to that of its font, without the room above its letters.
    private static final double LINE = 1.08;

    private static final List<Label.Size> LARGEST_FIRST =
            List.of(Label.Size.NORMAL, Label.Size.SMALL, Label.Size.FINE);

    private final RackLayout layout;
    private final Function<String, RackAbout> about;
    private final RackMarks marks;
    private final Words words;
    private final UnitNames units;
    private final RackLanes lanes;
    private final Set<String> wrong;
    private final List<Shape> shapes = new ArrayList<>();

    private RackDrawing(
            RackLayout layout, Function<String, RackAbout> about, RackMarks marks, Words words) {
        this.layout = layout;
        this.about = about;
        this.marks = marks;
        this.words = words;
        units = new UnitNames(layout.elevation().rack());
        lanes = new RackLanes(layout.elevation());
        wrong = new HashSet<>(marks.wrong());
        wrong.addAll(lanes.clashing());
    }

    /// @param about what is said of the things in it by their identities
    public static Drawing of(
            RackLayout layout, Function<String, RackAbout> about, RackMarks marks, Words words) {
        return new RackDrawing(layout, about, marks, words).drawn();
    }

    private Drawing drawn() {
        layout.faces().forEach(this::face);
        List<Occupant> loose = layout.loose();
        for (int number = 0; number < loose.size(); number++) {
            loose(loose.get(number), layout.loose(number));
        }
        return new Drawing(
                layout.width(),
                layout.height(),
                shapes,
                new RackTable(layout.elevation(), about, words).table());
    }

    private void face(Face face) {
        Box frame = layout.frame(face);
        String key = layout.faces().size() > 1 ? "racks.title." + face.code() : "racks.title";
        shapes.add(
                new Label(
                        List.of(words.text(key, layout.elevation().rack().name())),
                        frame.middleX(),
                        layout.titleMiddle(),
                        frame.width() + 8,
                        Label.Size.HEADING,
                        Label.Align.MIDDLE,
                        Label.Fit.CUT,
                        new Ink.Of(Role.TEXT)));
        shapes.add(new Shape.Area("", frame, Role.CASE));
        units.all().forEach(unit -> unit(face, unit));
        List<Occupant> strips = layout.strips(face);
        for (int number = 0; number < strips.size(); number++) {
            strip(strips.get(number), layout.strip(face, number));
        }
        inside(face);
    }

    /// With the feed on which its outlets hang.
    private void strip(Occupant strip, Box box) {
        Role role = RackRoles.of(strip, about.apply(strip.id()));
        shapes.add(new Shape.Area(strip.id(), box, role));
        strip.power().cables().stream()
                .map(PowerCable::feed)
                .findFirst()
                .ifPresent(feed ->
                        shapes.add(
                                new Label(
                                        List.of(feed),
                                        box.middleX(),
                                        box.y() + layout.unit() / 2,
                                        box.width(),
                                        Label.Size.SMALL,
                                        Label.Align.MIDDLE,
                                        Label.Fit.WHOLE_OR_NOT,
                                        new Ink.Over(role))));
    }

    private void unit(Face face, int unit) {
        Box opening = layout.opening(face);
        double bottom = opening.bottom() - (unit - 1) * layout.unit();
        double middle = bottom - layout.unit() / 2;
        for (double x : List.of(layout.leftNumbers(face), layout.rightNumbers(face))) {
            shapes.add(
                    new Label(
                            List.of(units.of(unit)),
                            x,
                            middle,
                            6,
                            Label.Size.TINY,
                            Label.Align.MIDDLE,
                            Label.Fit.WHOLE_OR_NOT,
                            new Ink.Of(Role.MUTED_TEXT)));
        }
        if (unit > 1) {
            shapes.add(new Shape.Line(opening.x(), bottom, opening.right(), bottom, Role.LINE));
        }
    }

    /// What is mounted on the other side and does not reach through is only seen where nothing
    /// stands before it.
    private void inside(Face face) {
        List<Occupant> all = layout.elevation().occupants().stream().filter(layout::isIn).toList();
        all.stream().filter(each -> !each.sides().contains(face)).forEach(each -> back(each, face));
        all.stream()
                .filter(each -> each.sides().contains(face))
                .sorted(Comparator.comparing(each -> !each.is(RackItemKind.SHELF)))
                .forEach(each -> body(each, face));
    }

    private void back(Occupant occupant, Face face) {
        Box box = inset(place(occupant, face));
        shapes.add(new Shape.Area(occupant.id(), box, Role.BEHIND));
        shapes.add(
                label(
                        List.of(
                                words.text(
                                        "racks.behind." + occupant.face().code(), occupant.name()),
                                occupant.name()),
                        box.middleX(),
                        box.middleY(),
                        box.width() - 2 * INSET,
                        size(box),
                        Label.Align.MIDDLE,
                        Label.Fit.WHOLE_OR_NOT,
                        new Ink.On(Role.BEHIND)));
    }

    private Box place(Occupant occupant, Face face) {
        Occupant seen = lanes.seen(occupant);
        return layout.place(face, seen.lowestHalf().orElseThrow(), seen.height());
    }

    private static Box inset(Box box) {
        double gap = Math.min(THIN, box.height() / 4);
        return new Box(box.x(), box.y() + gap / 2, box.width(), box.height() - gap);
    }

    private void body(Occupant occupant, Face face) {
        List<Occupant> sharing = lanes.sharing(occupant, face);
        Box box =
                inset(
                        place(occupant, face)
                                .part(
                                        at(sharing, occupant),
                                        at(sharing, occupant) + 1,
                                        sharing.size()));
        Role role = role(occupant);
        shapes.add(new Shape.Area(occupant.id(), box, role));
        double right = box.right() - INSET;
        if (face == Face.REAR) {
            right = new RackSupplies(layout.elevation().rack(), box).draw(occupant, shapes) - INSET;
        }
        List<RackAbout.Bay> bays = bays(occupant);
        if (!bays.isEmpty() && face == occupant.face() && RackBays.haveRoom(box)) {
            new RackBays(box, bays, size(box)).draw(shapes);
            box = RackBays.title(box);
        }
        names(occupant, role, box, right);
    }

    private static int at(List<Occupant> sharing, Occupant occupant) {
        return sharing.indexOf(occupant);
    }

    private Role role(Occupant occupant) {
        boolean isWrong = wrong.contains(occupant.id()) || layout.isOutside(occupant);
        return isWrong ? Role.WRONG : RackRoles.of(occupant, about.apply(occupant.id()));
    }

    private List<RackAbout.Bay> bays(Occupant occupant) {
        return about.apply(occupant.id()).bays();
    }

    /// Its name, and where there is room what it is, in a line of its own or behind the name.
    private void names(Occupant occupant, Role role, Box box, double right) {
        Label.Size size = size(box);
        double x = box.x() + INSET;
        RackNames names = new RackNames(signed(occupant), about.apply(occupant.id()), words);
        String more = more(occupant);
        boolean twoLines = !more.isEmpty() && box.height() >= 2.6 * size.millimetres();
        double middle = twoLines ? box.middleY() - size.millimetres() * 0.62 : box.middleY();
        boolean beside = !twoLines && !more.isEmpty() && layout.scale() >= 1;
        List<String> texts = beside ? names.with(more) : names.alone();
        double width = Math.max(0, right - x);
        shapes.add(
                label(
                        texts,
                        x,
                        middle,
                        width,
                        size,
                        Label.Align.LEFT,
                        Label.Fit.CUT,
                        new Ink.On(role)));
        if (twoLines) {
            shapes.add(
                    label(
                            List.of(more),
                            x,
                            box.middleY() + size.millimetres() * 0.62,
                            width,
                            Label.Size.TINY,
                            Label.Align.LEFT,
                            Label.Fit.CUT,
                            new Ink.On(role)));
        }
    }

    private String more(Occupant occupant) {
        RackAbout said = about.apply(occupant.id());
        return said.model().isEmpty() ? said.role() : said.model();
    }

    private String signed(Occupant occupant) {
        if (wrong.contains(occupant.id()) || layout.isOutside(occupant)) {
            return words.text("racks.wrong", occupant.name());
        }
        return marks.doubtful().contains(occupant.id())
                ? words.text("racks.doubtful", occupant.name())
                : occupant.name();
    }

    private void loose(Occupant occupant, Box box) {
        Role role = role(occupant);
        String key =
                RackLayout.isBeside(occupant)
                        ? "racks.loose.beside"
                        : occupant.position().isEmpty()
                                ? "racks.loose.unknown"
                                : "racks.loose.outside";
        shapes.add(new Shape.Area(occupant.id(), box, role));
        shapes.add(
                label(
                        List.of(
                                words.text(
                                        key,
                                        new RackNames(
                                                        signed(occupant),
                                                        about.apply(occupant.id()),
                                                        words)
                                                .whole(),
                                        occupant.position()
                                                .map(at -> units.of(at, occupant.height()))
                                                .orElse("")),
                                signed(occupant)),
                        box.x() + INSET,
                        box.middleY(),
                        box.width() - 4 * INSET,
                        Label.Size.SMALL,
                        Label.Align.LEFT,
                        Label.Fit.CUT,
                        new Ink.On(role)));
    }

    private static Label label(
            List<String> texts,
            double x,
            double y,
            double width,
            Label.Size size,
            Label.Align align,
            Label.Fit fit,
            Ink ink) {
        return new Label(texts, x, y, Math.max(0, width), size, align, fit, ink);
    }

    /// The largest in which a line fits into the height.
    static Label.Size size(Box box) {
        return LARGEST_FIRST.stream()
                .filter(size -> size.millimetres() * LINE <= box.height())
                .findFirst()
                .orElse(Label.Size.TINY);
    }
}
