package hostplan.drawing;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.RackWidth;
import hostplan.rack.Elevation;
import hostplan.rack.Fits;
import hostplan.rack.Occupant;

import java.util.List;
import java.util.Optional;

/// Where everything stands in the drawing of a rack, in millimetres.
///
/// @param faces the sides that are drawn, from left to right
/// @param scale what a millimetre of the drawing is to a tenth of a millimetre of the rack; 1 draws
///   it at 1:10
public record RackLayout(Elevation elevation, List<Face> faces, double scale) {

    /// A rack unit, 44.45 mm, at 1:10.
    public static final double UNIT = 4.445;

    private static final double NINETEEN_INCH = 48.26;
    private static final double TEN_INCH = 25.4;
    private static final double POST = 1.6;
    private static final double NUMBERS = 4.6;
    private static final double TITLE = 6.4;
    private static final double STRIP = 4;
    private static final double BETWEEN = 1;
    private static final double BETWEEN_FACES = 3;
    private static final double LOOSE = 5;

    /// Scales within which names can be read, and racks are not larger than they need to be.
    private static final double SMALLEST = 0.6;

    private static final double LARGEST = 1.6;

    public RackLayout {
        faces = List.copyOf(faces);
    }

    /// A place in a rack.
    ///
    /// @param half the half unit, counted from below; the lowest unit, 1, begins at half 2
    public record Spot(Face face, int half) {}

    /// The scale in which racks are as high as there is room, within what can be read.
    public static double fitting(List<Elevation> racks, double height) {
        return Math.clamp(
                racks.stream().mapToDouble(rack -> fitting(rack, height)).min().orElse(1),
                SMALLEST,
                LARGEST);
    }

    private static double fitting(Elevation rack, double height) {
        RackLayout natural = new RackLayout(rack, List.of(Face.FRONT), 1);
        double scaled = natural.frameBottom() - TITLE;
        return (height - (natural.height() - scaled)) / scaled;
    }

    public double width() {
        return faces.stream().mapToDouble(this::faceWidth).sum()
                + BETWEEN_FACES * (faces.size() - 1);
    }

    public double height() {
        return loose().isEmpty()
                ? frameBottom() + 1
                : frameBottom() + 2 * BETWEEN + LOOSE * loose().size();
    }

    double titleMiddle() {
        return TITLE / 2 - 0.4;
    }

    /// How high a rack unit is drawn.
    public double unit() {
        return UNIT * scale;
    }

    private double faceWidth(Face face) {
        return 2 * NUMBERS + frameWidth() + strips(face).size() * (STRIP * scale + BETWEEN);
    }

    private double frameWidth() {
        return panel() + 2 * POST * scale;
    }

    private double panel() {
        return scale * (elevation.rack().width() == RackWidth.TEN_INCH ? TEN_INCH : NINETEEN_INCH);
    }

    private double left(Face face) {
        double left = 0;
        for (Face each : faces) {
            if (each == face) {
                return left;
            }
            left += faceWidth(each) + BETWEEN_FACES;
        }
        throw new IllegalArgumentException(face + " is not drawn.");
    }

    /// Where the rack ends and what has no unit begins.
    public double frameBottom() {
        return TITLE + 2 * POST * scale + elevation.rack().units() * unit();
    }

    /// The rack itself, seen from a side.
    Box frame(Face face) {
        return new Box(left(face) + NUMBERS, TITLE, frameWidth(), frameBottom() - TITLE);
    }

    /// The part of the frame between the posts, in which units are.
    Box opening(Face face) {
        Box frame = frame(face);
        return new Box(
                frame.x() + POST * scale,
                frame.y() + POST * scale,
                panel(),
                elevation.rack().units() * unit());
    }

    /// Where something of a height stands; what is outside of the rack is cut off.
    ///
    /// @param half the lowest half unit that it takes
    public Box place(Face face, int half, RackUnits height) {
        Box opening = opening(face);
        double bottom = opening.bottom() - (half - Elevation.LOWEST) * unit() / 2;
        double top = bottom - Math.max(1, height.halves()) * unit() / 2;
        double from = Math.clamp(top, opening.y(), opening.bottom());
        double to = Math.clamp(bottom, opening.y(), opening.bottom());
        return new Box(opening.x(), from, opening.width(), to - from);
    }

    /// The unit at a point, also beside the frame where its number is.
    public Optional<Spot> at(double x, double y) {
        return faces.stream()
                .filter(face -> {
                    Box frame = frame(face);
                    return x >= frame.x() - NUMBERS
                            && x < frame.right() + NUMBERS
                            && y >= frame.y()
                            && y < frame.bottom();
                })
                .findFirst()
                .map(face -> new Spot(face, halfAt(opening(face), y)));
    }

    private int halfAt(Box opening, double y) {
        int above = (int) Math.floor((y - opening.y()) / unit() * 2);
        int halves = 2 * elevation.rack().units();
        return halves + 1 - Math.clamp(above, 0, halves - 1);
    }

    /// The middles of the columns of numbers beside the frame.
    double leftNumbers(Face face) {
        return frame(face).x() - NUMBERS / 2;
    }

    double rightNumbers(Face face) {
        return frame(face).right() + NUMBERS / 2;
    }

    /// What hangs beside the units on a side.
    List<Occupant> strips(Face face) {
        return elevation.occupants().stream()
                .filter(each -> isBeside(each) && each.sides().contains(face))
                .toList();
    }

    Box strip(Face face, int number) {
        Box frame = frame(face);
        double step = STRIP * scale + BETWEEN;
        return new Box(
                frame.right() + NUMBERS + BETWEEN + number * step,
                frame.y() + unit(),
                STRIP * scale,
                frame.height() - 2 * unit());
    }

    /// What has no unit of its own, whose names stand below the rack.
    List<Occupant> loose() {
        return elevation.occupants().stream().filter(each -> !isIn(each)).toList();
    }

    Box loose(int number) {
        Box frame = frame(faces.getFirst());
        return new Box(
                frame.x(),
                frameBottom() + BETWEEN + number * LOOSE,
                width() - 2 * NUMBERS,
                LOOSE - 0.6);
    }

    /// Whether it hangs beside the units, as an upright strip of outlets does.
    static boolean isBeside(Occupant occupant) {
        return occupant.item().isPresent() && occupant.height().halves() == 0;
    }

    /// Whether any of it is within the units of the rack.
    boolean isIn(Occupant occupant) {
        return !isBeside(occupant)
                && occupant.lowestHalf().filter(low -> low < elevation.top()).isPresent()
                && occupant.aboveHalf().filter(above -> above > Elevation.LOWEST).isPresent();
    }

    /// Whether some of it is where the rack has no units.
    boolean isOutside(Occupant occupant) {
        return !isBeside(occupant) && Fits.outside(elevation, occupant).isPresent();
    }
}
