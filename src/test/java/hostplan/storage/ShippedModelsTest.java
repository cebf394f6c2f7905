package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import hostplan.hardware.Bays;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Drive;
import hostplan.hardware.Form;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slots;
import hostplan.hardware.SupplySlots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// That the shipped models can be filled from the shipped parts, and that no part is without a
/// place to go.
class ShippedModelsTest {

    private static final List<ServerModel> MODELS = ShippedCatalogTest.CATALOG.models();

    /// A model or a mainboard with its places, called by its identity in the report.
    record Places(String id, Slots slots) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<ServerModel> models() {
        return MODELS.stream();
    }

    static Stream<Places> places() {
        return Stream.concat(
                MODELS.stream().map(model -> new Places(model.id(), model.slots())),
                ShippedCatalogTest.CATALOG.parts().stream()
                        .filter(part -> !part.facts().provides().equals(Slots.NONE))
                        .map(part -> new Places(part.id(), part.facts().provides())));
    }

    static Stream<Places> withProcessors() {
        return places().filter(each -> each.slots().processors().isPresent());
    }

    static Stream<Places> withSupplies() {
        return places().filter(each -> each.slots().supplies().isPresent());
    }

    @ParameterizedTest
    @MethodSource("models")
    void haveTheSizeOfTheirForm(ServerModel model) {
        int halves = model.rackUnits().orElseThrow().halves();
        switch (model.form()) {
            case RACK, ENCLOSURE -> assertThat(halves).isBetween(2, 24);
            case TOWER, BLADE -> assertThat(halves).isZero();
            case OTHER -> throw new AssertionError(model.id());
        }
        assertThat(model.depthMm()).hasValueSatisfying(mm -> assertThat(mm).isBetween(100, 1_000));
        assertThat(model.weightKg().orElseThrow())
                .isBetween(new BigDecimal("0.5"), new BigDecimal("120"));
    }

    /// Board and fans: more at most than at rest, and never the whole machine.
    @ParameterizedTest
    @MethodSource("models")
    void drawWhatBoardsAndFansDo(ServerModel model) {
        BigDecimal idle = model.idleWatts().orElseThrow();
        BigDecimal most = model.largestWatts().orElseThrow();
        int limit = model.form() == Form.ENCLOSURE ? 2_000 : 300;
        assertThat(idle).isPositive().isLessThan(most);
        assertThat(most).isLessThanOrEqualTo(BigDecimal.valueOf(limit));
    }

    @ParameterizedTest
    @MethodSource("withProcessors")
    void takeAProcessorOfTheCatalogue(Places each) {
        assertThat(processors(each))
                .anySatisfy(processor ->
                        assertThat(processor.watts().orElseThrow())
                                .isLessThanOrEqualTo(
                                        BigDecimal.valueOf(
                                                each.slots()
                                                        .processors()
                                                        .orElseThrow()
                                                        .mostWatts()
                                                        .orElseThrow())));
    }

    /// Every channel has as many slots as the others, and every socket as many channels.
    @ParameterizedTest
    @MethodSource("withProcessors")
    void divideTheirMemoryEvenlyAmongTheChannels(Places each) {
        int sockets = each.slots().processors().orElseThrow().count();
        MemorySlots memory = each.slots().memory().orElseThrow();
        assertThat(processors(each))
                .anySatisfy(processor ->
                        assertThat(memory.count() % (sockets * processor.channels().orElseThrow()))
                                .isZero());
    }

    @ParameterizedTest
    @MethodSource("withProcessors")
    void takeMemoryOfTheGenerationOfTheirProcessors(Places each) {
        MemorySlots memory = each.slots().memory().orElseThrow();
        assertThat(processors(each))
                .extracting(processor -> processor.memory().orElseThrow())
                .containsOnly(memory.generation());
        memory.fullSpeed()
                .ifPresent(
                        full -> assertThat(full).isLessThanOrEqualTo(memory.speed().orElseThrow()));
    }

    /// Of every kind that goes in there is a module, and one is as fast as the slots.
    @ParameterizedTest
    @MethodSource("withProcessors")
    void takeModulesOfTheCatalogue(Places each) {
        MemorySlots slots = each.slots().memory().orElseThrow();
        List<MemoryModule> fitting =
                facts(MemoryModule.class)
                        .filter(module -> module.generation() == slots.generation())
                        .filter(module -> slots.types().contains(module.type()))
                        .filter(module ->
                                module.capacity().compareTo(slots.largestModule().orElseThrow())
                                        <= 0)
                        .toList();
        assertThat(fitting.stream().map(MemoryModule::type).collect(toSet()))
                .isEqualTo(slots.types());
        assertThat(fitting).anyMatch(module -> module.speed() >= slots.speed().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("withSupplies")
    void haveASupplyOfEveryRating(Places each) {
        SupplySlots slots = each.slots().supplies().orElseThrow();
        Set<Integer> offered =
                facts(PowerSupply.class)
                        .filter(supply -> supply.form().equals(slots.form()))
                        .map(PowerSupply::watts)
                        .collect(toSet());
        assertThat(offered).isNotEmpty().containsAll(slots.watts());
        // Half of the supplies at least is there for the other half to fail.
        assertThat(slots.redundant()).isEqualTo(slots.count() > 1);
    }

    @ParameterizedTest
    @MethodSource("places")
    void haveADriveForTheirBays(Places each) {
        for (Bays bays : each.slots().bays()) {
            assertThat(bays.speaks()).isNotEmpty();
            assertThat(bays.nvme().orElse(0)).isLessThanOrEqualTo(bays.count());
            assertThat(facts(Drive.class))
                    .as(bays.name())
                    .anyMatch(drive ->
                            drive.form() == bays.form()
                                    && bays.speaks().contains(drive.attached()));
        }
        assertThat(each.slots().bays()).extracting(Bays::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("places")
    void wireTheirSlotsForCardsToASocketThatTheyHave(Places each) {
        int sockets = each.slots().processors().map(ProcessorSlots::count).orElse(0);
        for (CardSlots cards : each.slots().cards()) {
            assertThat(cards.socket().orElse(1)).as(cards.name()).isBetween(1, sockets);
            assertThat(cards.lanes()).isIn(1, 4, 8, 16);
            assertThat(cards.generation()).isBetween(2, 5);
        }
        assertThat(each.slots().cards()).extracting(CardSlots::name).doesNotHaveDuplicates();
    }

    /// No slot has a faster generation than the fastest processor that drives it.
    @ParameterizedTest
    @MethodSource("withProcessors")
    void promiseNoMorePcieThanTheirProcessors(Places each) {
        int fastest =
                processors(each).stream()
                        .mapToInt(processor -> processor.pcieGeneration().orElseThrow())
                        .max()
                        .orElseThrow();
        assertThat(each.slots().cards())
                .allSatisfy(cards -> assertThat(cards.generation()).isLessThanOrEqualTo(fastest));
    }

    /// What is no case and no enclosure takes a network card or has ports of its own.
    @ParameterizedTest
    @MethodSource("withProcessors")
    void reachANetwork(Places each) {
        boolean takesCard =
                each.slots().cards().stream()
                        .anyMatch(cards ->
                                facts(NetworkCard.class)
                                        .flatMap(card -> card.card().stream())
                                        .anyMatch(card -> card.form() == cards.form()));
        assertThat(takesCard || !each.slots().network().isEmpty()).isTrue();
    }

    @Test
    void leaveNoProcessorWithoutASocket() {
        Set<String> sockets =
                withProcessors()
                        .map(each -> each.slots().processors().orElseThrow().socket())
                        .collect(toSet());
        assertThat(facts(Processor.class).map(Processor::socket).collect(toSet()))
                .isEqualTo(sockets);
    }

    @Test
    void leaveNoSupplyWithoutAPlace() {
        assertThat(facts(PowerSupply.class))
                .allMatch(supply ->
                        withSupplies()
                                .map(each -> each.slots().supplies().orElseThrow())
                                .anyMatch(slots ->
                                        slots.form().equals(supply.form())
                                                && (slots.watts().isEmpty()
                                                        || slots.watts()
                                                                .contains(supply.watts()))));
    }

    @Test
    void leaveNoFormOfCardsWithoutASlot() {
        Set<CardForm> taken =
                places().flatMap(each -> each.slots().cards().stream())
                        .map(CardSlots::form)
                        .collect(toSet());
        assertThat(taken).containsExactlyInAnyOrder(CardForm.values());
    }

    @Test
    void leaveNoBoardWithoutACase() {
        Set<String> taken =
                MODELS.stream().flatMap(model -> model.slots().boards().stream()).collect(toSet());
        assertThat(
                        facts(OtherPart.class)
                                .filter(OtherPart::isBoard)
                                .map(OtherPart::boardForm)
                                .collect(toSet()))
                .isEqualTo(taken);
    }

    /// A case has neither processors nor memory of its own: its board brings them.
    @ParameterizedTest
    @MethodSource("models")
    void haveABoardOrTakeOne(ServerModel model) {
        boolean builtIn = model.slots().processors().isPresent();
        boolean taken = !model.slots().boards().isEmpty();
        assertThat(model.form() == Form.ENCLOSURE || (builtIn ^ taken)).isTrue();
        assertThat(model.slots().memory().isPresent()).isEqualTo(builtIn);
    }

    @ParameterizedTest
    @MethodSource("models")
    void slideIntoAnEnclosureThatThereIs(ServerModel model) {
        boolean slides = model.form() == Form.BLADE || model.form() == Form.ENCLOSURE;
        assertThat(model.bladeFamily().isEmpty()).isNotEqualTo(slides);
        assertThat(model.bays() > 0).isEqualTo(model.form() == Form.ENCLOSURE);
        if (slides) {
            assertThat(
                            MODELS.stream()
                                    .filter(each -> each.bladeFamily().equals(model.bladeFamily())))
                    .extracting(ServerModel::form)
                    .contains(Form.BLADE, Form.ENCLOSURE);
        }
        // A blade is fed by its enclosure.
        assertThat(model.slots().supplies().isEmpty()).isEqualTo(model.form() == Form.BLADE);
    }

    /// One inlet a supply, as large as the largest.
    @ParameterizedTest
    @MethodSource("models")
    void haveAnInletForEverySupply(ServerModel model) {
        int supplies = model.slots().supplies().map(SupplySlots::count).orElse(0);
        assertThat(model.powerPorts()).hasSize(supplies);
    }

    /// The machine of the design: its parts are all there, and go into each other.
    @Test
    void holdTheDatabaseNodeOfTheDesign() {
        Slots slots = model("supermicro-as-1115cs-tnr").slots();
        Processor processor = part("amd-epyc-9354", Processor.class);
        MemoryModule module = part("64-gb-ddr5-4800-rdimm", MemoryModule.class);
        Drive drive = part("samsung-pm9a3-3-84-tb", Drive.class);
        NetworkCard network = part("intel-e810-xxvda2-ocp-3-0", NetworkCard.class);
        PowerSupply supply = part("supermicro-860-w-titanium-pws-861a-1r", PowerSupply.class);

        assertThat(slots.processors().orElseThrow().socket()).isEqualTo(processor.socket());
        assertThat(processor.cores()).isEqualTo(32);
        assertThat(slots.memory().orElseThrow().types()).contains(module.type());
        assertThat(slots.memory().orElseThrow().count())
                .isEqualTo(processor.channels().orElseThrow());
        assertThat(slots.bays())
                .anyMatch(bays ->
                        bays.count() == 10
                                && bays.form() == drive.form()
                                && bays.speaks().contains(drive.attached()));
        assertThat(slots.cards())
                .anyMatch(cards -> cards.form() == network.card().orElseThrow().form());
        assertThat(slots.supplies().orElseThrow().form()).isEqualTo(supply.form());
        assertThat(slots.supplies().orElseThrow().watts()).contains(supply.watts());
    }

    private static ServerModel model(String id) {
        return MODELS.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static <F extends PartFacts> F part(String id, Class<F> type) {
        return ShippedCatalogTest.CATALOG.parts().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> type.cast(each.facts()))
                .findFirst()
                .orElseThrow();
    }

    /// Those that go into the socket, as many of them as it has places.
    private static List<Processor> processors(Places each) {
        ProcessorSlots slots = each.slots().processors().orElseThrow();
        return facts(Processor.class)
                .filter(processor -> processor.socket().equals(slots.socket()))
                .filter(processor -> processor.mostSockets() >= slots.count())
                .toList();
    }

    private static <F extends PartFacts> Stream<F> facts(Class<F> type) {
        return ShippedCatalogTest.CATALOG.parts().stream()
                .map(part -> part.facts())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
