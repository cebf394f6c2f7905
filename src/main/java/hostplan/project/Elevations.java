package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.hardware.Form;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.SupplySlots;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.machine.PowerFigures;
import hostplan.inventory.Face;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.rack.Draw;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.Power;
import hostplan.rack.Sharing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/// The racks of a project with all that stands in them. Blades count as part of their enclosure.
public record Elevations(ProjectIndex index) {

    /// What is reckoned with where nobody knows how high something is.
    private static final RackUnits USUAL_HEIGHT = RackUnits.of(1);

    private static final RackUnits NO_HEIGHT = RackUnits.of(0);

    private static final Optional<BigDecimal> ZERO_KG = Optional.of(BigDecimal.ZERO);

    private static final Comparator<Occupant> FROM_ABOVE =
            Comparator.comparing(
                            Occupant::lowestHalf,
                            Comparator.comparing(
                                    half -> half.map(each -> -each).orElse(Integer.MAX_VALUE)))
                    .thenComparing(Occupant::name);

    public List<Elevation> all() {
        return index.project().racks().stream().map(this::of).toList();
    }

    public Elevation of(Rack rack) {
        Stream<Occupant> servers = index.serversIn(rack.id()).stream().map(this::of);
        Stream<Occupant> items = index.itemsIn(rack.id()).stream().map(Elevations::of);
        return new Elevation(rack, Stream.concat(servers, items).sorted(FROM_ABOVE).toList());
    }

    /// A server as it stands in its rack or could stand in one.
    public Occupant of(Server server) {
        Optional<InRack> place =
                server.location().filter(InRack.class::isInstance).map(InRack.class::cast);
        Figures figures = Figures.of(server, index);
        List<Figures> all =
                Stream.concat(
                                Stream.of(figures),
                                index.bladesIn(server.id()).stream()
                                        .map(blade -> Figures.of(blade, index)))
                        .toList();
        return new Occupant(
                server.id(),
                server.name(),
                Optional.empty(),
                place.flatMap(InRack::position),
                figures.rackUnits().orElseGet(() -> usualHeight(figures)),
                place.map(InRack::face).orElse(Face.FRONT),
                figures.model().flatMap(ServerModel::fullDepth).orElse(true),
                figures.depthMm(),
                figures.model().flatMap(ServerModel::rails),
                sum(all, Figures::weightKg, BigDecimal::add),
                power(server, figures, all),
                Sharing.of(server, figures.model()));
    }

    /// A tower is made to stand on something.
    private static RackUnits usualHeight(Figures figures) {
        boolean isTower = figures.model().filter(each -> each.form() == Form.TOWER).isPresent();
        return isTower ? NO_HEIGHT : USUAL_HEIGHT;
    }

    /// Something else as it stands in its rack or could stand in one.
    public static Occupant of(RackItem item) {
        return new Occupant(
                item.id(),
                item.name(),
                Optional.of(item.kind()),
                item.location().flatMap(InRack::position),
                item.units(),
                item.location().map(InRack::face).orElse(Face.FRONT),
                item.fullDepth(),
                item.depthMm(),
                Optional.empty(),
                weighsNothing(item.kind()) ? item.weightKg().or(() -> ZERO_KG) : item.weightKg(),
                power(item),
                Sharing.ALONE);
    }

    private static boolean weighsNothing(RackItemKind kind) {
        return switch (kind) {
            case RESERVED, BLANKING_PANEL -> true;
            case SHELF, PATCH_PANEL, SWITCH, PDU, UPS, OTHER -> false;
        };
    }

    /// A strip of outlets and a battery draw for others; what they lose is theirs to state. What
    /// has no inlet draws nothing.
    private static Power power(RackItem item) {
        boolean draws =
                switch (item.kind()) {
                    case SWITCH, OTHER, UPS -> true;
                    case SHELF, BLANKING_PANEL, PATCH_PANEL, PDU, RESERVED -> false;
                };
        Optional<Fraction> none = draws ? Optional.empty() : Optional.of(Fraction.ZERO);
        Draw draw =
                new Draw(
                        item.typicalWatts().map(Fraction::of).or(() -> none),
                        item.largestWatts().map(Fraction::of).or(() -> none),
                        item.plateWatts().map(Fraction::of).or(() -> none));
        Optional<Integer> inlets =
                item.power().isEmpty() ? none.map(_ -> 0) : Optional.of(item.power().size());
        return new Power(draw, inlets, 1, item.power(), item.outlets());
    }

    private static Power power(Server server, Figures figures, List<Figures> all) {
        Draw draw =
                new Draw(
                        sum(all, Elevations::typical, Fraction::plus),
                        sum(all, Elevations::largest, Fraction::plus),
                        power(figures).flatMap(PowerFigures::plate));
        Optional<Integer> supplies = supplies(figures);
        return new Power(
                draw,
                supplies,
                supplies.map(count -> needed(figures, count, draw)).orElse(1),
                server.power(),
                Optional.empty());
    }

    private static Optional<PowerFigures> power(Figures figures) {
        return figures.machine().flatMap(MachineFigures::power);
    }

    private static Optional<Fraction> typical(Figures figures) {
        return power(figures)
                .map(PowerFigures::typical)
                .or(() -> figures.watts().map(Fraction::of));
    }

    private static Optional<Fraction> largest(Figures figures) {
        return power(figures).map(PowerFigures::largest);
    }

    private static Optional<Integer> supplies(Figures figures) {
        Optional<Integer> fitted =
                figures.machine().map(machine -> machine.inPlace().all(PowerSupply.class).size());
        return fitted.filter(count -> count > 0)
                .or(() ->
                        figures.model()
                                .map(model -> model.powerPorts().size())
                                .filter(count -> count > 0));
    }

    /// The fewest of its power supplies, the weakest first, that give what it draws at most; all
    /// where they are not redundant. Of a machine whose parts are not known, one of several.
    private static int needed(Figures figures, int count, Draw draw) {
        Optional<Machine> machine = figures.machine().map(MachineFigures::inPlace);
        if (machine.isEmpty()) {
            return 1;
        }
        boolean redundant =
                machine.get().slots().supplies().filter(SupplySlots::redundant).isPresent();
        return redundant ? fewest(machine.get(), count, draw) : count;
    }

    private static int fewest(Machine machine, int count, Draw draw) {
        List<Integer> watts =
                machine.all(PowerSupply.class).stream()
                        .map(each -> each.facts().watts())
                        .sorted()
                        .toList();
        Fraction left = draw.largest().orElse(Fraction.ZERO);
        int needed = 0;
        while (needed < watts.size() && left.signum() > 0) {
            left = left.minus(Fraction.of(watts.get(needed)));
            needed++;
        }
        return Math.clamp(needed, 1, count);
    }

    /// Empty where one of them is not known.
    private static <V> Optional<V> sum(
            List<Figures> all, Function<Figures, Optional<V>> figure, BinaryOperator<V> plus) {
        List<Optional<V>> values = all.stream().map(figure).toList();
        return values.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : values.stream().flatMap(Optional::stream).reduce(plus);
    }
}
