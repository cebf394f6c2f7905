package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Rails;
import hostplan.inventory.Face;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItemKind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Things for racks, put together in a line.
public final class Things {

    private Things() {}

    /// A server under construction: 1 U and deep, with two supplies of which one is enough.
    public static final class Thing {
        public String id = "";
        public Optional<RackItemKind> item = Optional.empty();
        public Optional<RackUnits> position = Optional.empty();
        public RackUnits height = RackUnits.of(1);
        public Face face = Face.FRONT;
        public boolean fullDepth = true;
        public Optional<Integer> depthMm = Optional.empty();
        public Optional<Rails> rails = Optional.empty();
        public Optional<BigDecimal> weightKg = Optional.empty();
        public Draw draw = Draw.UNKNOWN;
        public Optional<Integer> supplies = Optional.of(2);
        public int needed = 1;
        public List<PowerCable> cables = List.of();
        public Optional<Integer> outlets = Optional.empty();
        public Sharing sharing = Sharing.ALONE;

        public void at(int unit) {
            position = Optional.of(RackUnits.of(unit));
        }

        public void units(int units) {
            height = RackUnits.of(units);
        }

        public void kg(String kg) {
            weightKg = Optional.of(new BigDecimal(kg));
        }

        public void watts(int typical, int largest) {
            draw =
                    new Draw(
                            Optional.of(Fraction.of(typical)),
                            Optional.of(Fraction.of(largest)),
                            Optional.empty());
        }

        public void passive(RackItemKind kind) {
            item = Optional.of(kind);
            draw =
                    new Draw(
                            Optional.of(Fraction.ZERO),
                            Optional.of(Fraction.ZERO),
                            Optional.of(Fraction.ZERO));
            supplies = Optional.of(0);
        }

        /// @param side such as front
        public void shortOn(Face side, int depth) {
            fullDepth = false;
            face = side;
            depthMm = Optional.of(depth);
        }

        /// @param feeds such as A B
        public void on(String... feeds) {
            cables = Stream.of(feeds).map(feed -> new PowerCable(feed, "")).toList();
            supplies = Optional.of(feeds.length);
        }

        private Occupant build() {
            return new Occupant(
                    id,
                    id,
                    item,
                    position,
                    height,
                    face,
                    fullDepth,
                    depthMm,
                    rails,
                    weightKg,
                    new Power(draw, supplies, needed, cables, outlets),
                    sharing);
        }
    }

    public static Occupant thing(String id, Consumer<Thing> shape) {
        Thing thing = new Thing();
        thing.id = id;
        shape.accept(thing);
        return thing.build();
    }

    public static Occupant thing(String id, int position, int units) {
        return thing(
                id,
                each -> {
                    each.at(position);
                    each.units(units);
                });
    }

    public static Elevation rack(int units, Consumer<Rack.Draft> shape, Occupant... occupants) {
        Rack.Draft draft = new Rack.Draft("r1");
        draft.name = "A03";
        draft.units = units;
        shape.accept(draft);
        return new Elevation(draft.build(), List.of()).with(List.of(occupants));
    }

    public static List<Occupant> row(int count, Consumer<Thing> shape) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        thing(
                                "s" + number,
                                each -> {
                                    each.at(number);
                                    shape.accept(each);
                                }))
                .toList();
    }
}
