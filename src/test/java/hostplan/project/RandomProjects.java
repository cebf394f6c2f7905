package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Aim;
import hostplan.capacity.BackupRules;
import hostplan.capacity.CutRules;
import hostplan.capacity.Cutting;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.DiskRules;
import hostplan.capacity.Flavor;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Neighbours;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.capacity.SmtRule;
import hostplan.capacity.StatedNode;
import hostplan.cost.CostAssumptions;
import hostplan.cost.CostFigure;
import hostplan.cost.CostValue;
import hostplan.cost.Licence;
import hostplan.hardware.Assembly;
import hostplan.hardware.Build;
import hostplan.hardware.Form;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.PoolKind;
import hostplan.hardware.PowerPort;
import hostplan.hardware.Quote;
import hostplan.hardware.Rails;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slots;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.inventory.Address;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.Numbering;
import hostplan.inventory.Phases;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Purchase;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.RackWidth;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.SiteCosts;
import hostplan.inventory.SiteKind;
import hostplan.inventory.Status;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Projects of which every member takes every kind of value, the same for the same seed. References
/// may dangle.
public final class RandomProjects {

    private static final int MOST_OBJECTS = 6;

    private final RandomGenerator random;
    private final RandomValues values;
    private final RandomTexts texts;
    private final RandomHardware hardware;

    private RandomProjects(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        values = new RandomValues(random);
        texts = values.texts;
        hardware = new RandomHardware(values);
    }

    public static Project of(long seed) {
        return new RandomProjects(seed).project();
    }

    private Project project() {
        return Project.EMPTY.with(draft -> {
            draft.name = texts.maybe();
            draft.notes = texts.notes();
            draft.currency = values.currency();
            draft.rates = values.list(3, this::rate);
            draft.assumptions = random.nextBoolean() ? CostAssumptions.NONE : assumptions();
            draft.ownColumns = objects("column", this::ownColumn);
            draft.sites = objects("site", this::site);
            draft.racks = objects("rack", this::rack);
            draft.rackItems = objects("item", this::rackItem);
            draft.serverModels = objects("model", this::serverModel);
            draft.parts = objects("part", hardware::part);
            draft.configurations = objects("cfg", this::configuration);
            draft.quotes = objects("quote", this::quote);
            draft.servers = objects("srv", this::server);
            draft.storagePools = objects("pool", this::storagePool);
            draft.vms = objects("vm", this::vm);
            draft.flavors = objects("flavor", this::flavor);
            draft.slicings = objects("slicing", this::slicing);
            draft.placements = objects("placement", this::placement);
        });
    }

    private <V> List<V> objects(String prefix, Function<String, V> object) {
        List<V> objects = new ArrayList<>();
        for (int left = random.nextInt(MOST_OBJECTS + 1); left > 0; left--) {
            objects.add(object.apply(prefix + "-" + left));
        }
        return objects;
    }

    private String reference(String prefix) {
        return prefix + "-" + random.nextInt(1, MOST_OBJECTS + 3);
    }

    private Rate rate() {
        return new Rate(values.currency(), values.decimal(), values.date(), texts.maybe());
    }

    private CostAssumptions assumptions() {
        return CostAssumptions.NONE.with(draft -> {
            for (CostFigure figure : CostFigure.values()) {
                draft.own(figure, values.maybe(() -> value(figure)));
            }
            draft.interestPerYear = values.maybe(values::decimal);
            draft.taxRate = values.maybe(values::decimal);
            draft.budget = values.maybe(values::money);
            draft.licences = values.list(3, this::licence);
        });
    }

    private CostValue value(CostFigure figure) {
        return switch (figure.kind()) {
            case MONEY -> CostValue.of(values.money());
            case FACTOR -> CostValue.of(values.decimal());
            case NUMBER -> CostValue.of(values.weight());
            case YEARS -> CostValue.of(BigDecimal.valueOf(values.count()));
            case SHARE -> CostValue.of(BigDecimal.valueOf(random.nextInt(101), 2));
        };
    }

    private Licence licence() {
        return new Licence(
                texts.maybe(),
                values.of(Licence.Basis.class),
                values.maybe(values::count),
                values.price().amount(),
                values.of(Licence.Period.class),
                texts.maybe(),
                values.maybe(values::date),
                texts.maybe());
    }

    private OwnColumn ownColumn(String id) {
        return new OwnColumn(
                id,
                texts.maybe(),
                values.of(OwnColumn.Type.class),
                values.list(3, texts::maybe),
                values.unknown());
    }

    private Site site(String id) {
        return new Site(
                id,
                texts.name("site"),
                values.maybe(() -> values.of(SiteKind.class)),
                texts.maybe(),
                random.nextBoolean() ? SiteCosts.AS_IN_PROJECT : siteCosts(),
                texts.notes(),
                values.unknown());
    }

    private SiteCosts siteCosts() {
        return new SiteCosts(
                values.maybe(values::money),
                values.maybe(values::decimal),
                values.maybe(values::money),
                values.maybe(values::money));
    }

    private Rack rack(String id) {
        return new Rack(
                id,
                texts.name("A"),
                values.maybe(() -> reference("site")),
                values.atLeastOne(),
                values.of(Numbering.class),
                values.of(RackWidth.class),
                values.maybe(values::count),
                values.maybe(values::count),
                values.maybe(values::weight),
                values.maybe(values::weight),
                values.maybe(values::count),
                values.list(3, this::feed),
                texts.notes(),
                values.unknown());
    }

    private ServerModel serverModel(String id) {
        return new ServerModel(
                id,
                texts.maybe(),
                texts.some(),
                texts.maybe(),
                values.of(Form.class),
                values.maybe(values::rackUnits),
                values.maybe(random::nextBoolean),
                values.maybe(values::count),
                values.maybe(this::rails),
                values.maybe(values::weight),
                texts.maybe(),
                random.nextInt(3),
                texts.maybe(),
                random.nextBoolean() ? Slots.NONE : hardware.slots(),
                values.maybe(values::weight),
                values.maybe(values::weight),
                values.list(2, this::powerPort),
                values.maybe(texts::some),
                values.maybe(values::price),
                hardware.provenance(),
                texts.notes(),
                values.unknown("slots", "price"));
    }

    private Rails rails() {
        int shortest = random.nextInt(1_000);
        return new Rails(shortest, shortest + random.nextInt(1, 500));
    }

    private Feed feed() {
        return new Feed(
                texts.name("A"),
                values.atLeastOne(),
                BigDecimal.valueOf(values.atLeastOne()),
                values.of(Phases.class));
    }

    private PowerCable powerCable() {
        return new PowerCable(texts.maybe(), texts.maybe());
    }

    private RackItem rackItem(String id) {
        return new RackItem(
                id,
                texts.name("switch"),
                values.of(RackItemKind.class),
                values.maybe(this::inRack),
                values.rackUnits(),
                random.nextBoolean(),
                values.maybe(values::count),
                values.maybe(values::weight),
                values.maybe(values::count),
                values.maybe(values::count),
                values.maybe(values::count),
                values.list(2, this::powerCable),
                values.maybe(values::count),
                texts.maybe(),
                texts.notes(),
                values.unknown());
    }

    private Location.InRack inRack() {
        return new Location.InRack(
                reference("rack"), values.maybe(values::rackUnits), values.of(Face.class));
    }

    private PowerPort powerPort() {
        return new PowerPort(
                texts.maybe(), values.maybe(values::count), values.maybe(values::count));
    }

    private HardwareConfiguration configuration(String id) {
        Build build = build();
        return new HardwareConfiguration(
                id,
                texts.maybe(),
                values.maybe(() -> reference("model")),
                build,
                values.maybe(values::price),
                random.nextBoolean() ? OfferTerms.NONE : terms(),
                texts.notes(),
                values.unknown(build instanceof Totals ? "totals" : "assembly", "price", "terms"));
    }

    private Build build() {
        return switch (random.nextInt(6)) {
            case 0 -> Totals.UNKNOWN;
            case 1 -> Assembly.EMPTY;
            case 2, 3 -> hardware.assembly(() -> reference("part"));
            default -> totals();
        };
    }

    private OfferTerms terms() {
        return new OfferTerms(
                texts.maybe(),
                texts.maybe(),
                values.maybe(values::date),
                values.maybe(values::count),
                values.maybe(values::count),
                texts.maybe());
    }

    private Quote quote(String id) {
        return new Quote(
                id,
                texts.maybe(),
                texts.maybe(),
                values.maybe(values::date),
                values.maybe(values::date),
                values.maybe(values::count),
                values.maybe(values::count),
                texts.maybe(),
                values.list(4, () -> new Quote.Line(target(), values.maybe(values::price))),
                texts.notes(),
                values.unknown());
    }

    private Quote.Target target() {
        Quote.Kind kind = values.of(Quote.Kind.class);
        return new Quote.Target(kind, reference(ObjectKind.of(kind).idPrefix()));
    }

    private StoragePool storagePool(String id) {
        return new StoragePool(
                id,
                texts.name("pool"),
                values.of(PoolKind.class),
                values.list(4, () -> reference("srv")),
                values.atLeastOne(),
                random.nextInt(3),
                values.weight(),
                random.nextInt(3),
                values.maybe(values::bytes),
                values.maybe(values::largeCount),
                values.maybe(values::bytes),
                values.maybe(values::count),
                texts.notes(),
                values.unknown());
    }

    private Totals totals() {
        return new Totals(
                texts.maybe(),
                values.maybe(values::atLeastOne),
                values.maybe(values::atLeastOne),
                values.maybe(values::atLeastOne),
                values.maybe(values::atLeastOne),
                values.maybe(values::bytes),
                texts.maybe(),
                values.maybe(values::bytes),
                values.maybe(values::largeCount),
                values.maybe(values::bandwidth),
                values.maybe(values::count),
                values.maybe(values::rackUnits),
                values.maybe(values::count),
                values.maybe(values::weight));
    }

    private Server server(String id) {
        return new Server(
                id,
                texts.name("web"),
                texts.maybe(),
                texts.maybe(),
                values.maybe(() -> values.of(Environment.class)),
                values.of(Status.class),
                values.maybe(this::location),
                values.maybe(() -> reference("cfg")),
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                texts.maybe(),
                values.list(3, () -> new Address(texts.maybe(), texts.maybe())),
                values.list(2, this::powerCable),
                values.list(2, () -> new NetworkCable(texts.maybe(), texts.maybe())),
                new Purchase(
                        values.maybe(values::date),
                        texts.maybe(),
                        values.maybe(values::money),
                        texts.maybe()),
                values.maybe(values::date),
                texts.maybe(),
                values.list(3, texts::maybe),
                texts.notes(),
                own(),
                values.unknown("location", "purchase"));
    }

    private Location location() {
        return switch (random.nextInt(3)) {
            case 0 -> new Location.AtSite(reference("site"));
            case 1 -> inRack();
            default -> new Location.InBay(reference("srv"), texts.maybe());
        };
    }

    private SequencedMap<String, String> own() {
        SequencedMap<String, String> own = new LinkedHashMap<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            own.put(reference("column"), texts.some());
        }
        return own;
    }

    private Vm vm(String id) {
        return new Vm(
                id,
                texts.name("vm"),
                texts.maybe(),
                texts.maybe(),
                values.maybe(() -> reference("srv")),
                values.maybe(() -> values.of(PowerState.class)),
                values.maybe(() -> reference("flavor")),
                random.nextInt(1, 5),
                values.maybe(values::atLeastOne),
                values.maybe(values::bytes),
                values.maybe(values::bytes),
                values.maybe(values::bytes),
                values.maybe(values::bytes),
                values.maybe(values::largeCount),
                values.maybe(values::bandwidth),
                values.maybe(() -> values.of(DiskPlace.class)),
                texts.maybe(),
                texts.maybe(),
                values.list(3, texts::maybe),
                texts.notes(),
                values.unknown());
    }

    private Flavor flavor(String id) {
        return new Flavor(
                id,
                texts.maybe(),
                values.atLeastOne(),
                values.bytes(),
                values.maybe(values::bytes),
                values.maybe(values::largeCount),
                values.maybe(values::bandwidth),
                random.nextBoolean(),
                values.maybe(() -> values.atLeastOne() + 1),
                values.maybe(values::money),
                texts.notes(),
                values.unknown());
    }

    private Slicing slicing(String id) {
        return new Slicing(
                id,
                texts.maybe(),
                random.nextBoolean()
                        ? new Slicing.Host.OfServer(reference("srv"))
                        : new Slicing.Host.AdHoc(texts.maybe(), totals()),
                texts.some(),
                random.nextBoolean() ? Ratios.ONE : ratios(),
                values.maybe(values::bytes),
                values.maybe(values::count),
                keepFree(),
                cutting(),
                values.list(3, () -> new Slicing.Line(reference("flavor"), quantity())),
                neighbours(),
                texts.notes(),
                values.unknown("host", "ratios", "keepFree", "neighbours"));
    }

    private Placement placement(String id) {
        return new Placement(
                id,
                texts.maybe(),
                values.list(4, this::hostOffer),
                random.nextBoolean() ? VmCounting.USUAL : counting(),
                random.nextBoolean() ? CutRules.PLAIN : cutRules(),
                any(DiskPlace.values()),
                any(PlacementAim.values()),
                random.nextBoolean() ? FailurePlan.NONE : failures(),
                values.list(3, this::groupRule),
                random.nextBoolean(),
                Set.copyOf(values.list(3, () -> reference("vm"))),
                texts.notes(),
                values.unknown("counting", "ratios", "neighbours", "failures"));
    }

    private HostOffer hostOffer() {
        return random.nextBoolean()
                ? new HostOffer.Standing(reference("srv"))
                : new HostOffer.ToBuy(reference("cfg"), values.maybe(values::count));
    }

    private VmCounting counting() {
        return new VmCounting(
                Set.copyOf(values.list(3, texts::maybe)),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? Fraction.ZERO : Fraction.of(random.nextInt(1, 100), 7));
    }

    private CutRules cutRules() {
        return new CutRules(
                texts.some(),
                random.nextBoolean() ? Ratios.ONE : ratios(),
                values.maybe(values::bytes),
                values.maybe(values::count),
                keepFree(),
                cutting(),
                neighbours());
    }

    private FailurePlan failures() {
        return new FailurePlan(
                random.nextInt(3),
                values.maybe(() -> random.nextBoolean() ? Ratios.ONE : ratios()),
                random.nextBoolean());
    }

    private GroupRule groupRule() {
        return new GroupRule(
                texts.maybe(),
                any(GroupRule.Policy.values()),
                any(GroupRule.Place.values()),
                random.nextInt(1, 4),
                random.nextBoolean());
    }

    private Ratios ratios() {
        return new Ratios(values.fraction(), values.fraction(), values.fraction());
    }

    private Cutting cutting() {
        return new Cutting(
                values.maybe(() -> any(Aim.values())),
                any(NumaRule.values()),
                any(SmtRule.values()),
                values.list(2, this::statedNode));
    }

    private Neighbours neighbours() {
        return random.nextBoolean()
                ? Neighbours.USUAL
                : new Neighbours(
                        new DiskRules(
                                random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(Fraction.of(random.nextInt(50, 101), 100)),
                                Fraction.of(random.nextInt(0, 50), 100),
                                Fraction.of(random.nextInt(0, 11), 10),
                                new Bytes(random.nextLong(1, 10 * Bytes.MIB))),
                        new BackupRules(
                                Fraction.of(random.nextInt(0, 11), 10),
                                Fraction.of(random.nextInt(0, 11), 10),
                                Fraction.of(random.nextInt(1, 100), 7)),
                        random.nextInt(1, 1000),
                        values.list(3, this::ofFlavor));
    }

    private Neighbours.OfFlavor ofFlavor() {
        return new Neighbours.OfFlavor(
                reference("flavor"),
                random.nextInt(0, 5),
                values.maybe(texts::some),
                values.maybe(this::limit));
    }

    private DiskLimit limit() {
        return new DiskLimit(
                Optional.of(random.nextLong(1, 1_000_000)),
                values.maybe(() -> new Bytes(random.nextLong(1, 10 * Bytes.GB))),
                values.maybe(() ->
                        new DiskLimit.Burst(
                                values.maybe(() -> random.nextLong(1, 1_000_000)),
                                Optional.of(new Bytes(random.nextLong(1, 10 * Bytes.GB))))));
    }

    private <E> E any(E[] of) {
        return of[random.nextInt(of.length)];
    }

    private Quantity quantity() {
        Optional<Integer> weight = values.maybe(values::atLeastOne);
        int least = random.nextInt(5);
        Optional<Integer> most = values.maybe(() -> least + random.nextInt(5));
        return random.nextBoolean()
                ? new Quantity.Fixed(random.nextInt(5))
                : weight.<Quantity>map(each -> new Quantity.Weighted(each, least, most))
                        .orElseGet(() -> new Quantity.Fill(least, most));
    }

    private StatedNode statedNode() {
        return new StatedNode(
                values.count(),
                values.maybe(values::count),
                values.maybe(values::bytes),
                values.maybe(values::count),
                values.maybe(values::bytes),
                values.maybe(values::bytes));
    }

    private KeepFree keepFree() {
        return switch (random.nextInt(3)) {
            case 0 -> new KeepFree.Nothing();
            case 1 -> new KeepFree.Amount(values.bytes());
            default -> new KeepFree.Share(values.fraction());
        };
    }
}
