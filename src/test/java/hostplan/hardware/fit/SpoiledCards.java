package hostplan.hardware.fit;

import static hostplan.hardware.Machines.cards;
import static hostplan.hardware.Machines.supplies;

import hostplan.amount.Fraction;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Form;
import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.Processor;
import hostplan.hardware.machine.Machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Machines with cards, power supplies or a housing that do not fit.
final class SpoiledCards {

    private SpoiledCards() {}

    static List<Spoiled> all() {
        return Stream.of(cardsIn(), powered(), blades()).flatMap(each -> each).toList();
    }

    private static Stream<Spoiled> cardsIn() {
        Machine dual = Machines.dualSocket();
        return Stream.of(
                Spoiled.of(
                                "card-form",
                                dual.without(cards("ocp", 1, 1))
                                        .with(cards("pcie", 2, 2), Machines.NETWORK_OCP),
                                "2 × 25 GbE OCP is a card for OCP; card pcie 2 is a slot for PCIe.")
                        .curedBy("Move card pcie 2 to card ocp 1"),
                Spoiled.of(
                                "card-height",
                                withRiser(dual, 2, 16, 5, Optional.empty())
                                        .with(
                                                cards("pcie", 2, 2),
                                                card(8, 4, CardHeight.FULL, 168, 1)),
                                "card has full height; card pcie 2 takes low cards only.")
                        .curedBy("Move card pcie 2 to card riser 1"),
                Spoiled.of(
                                "card-length",
                                withRiser(dual, 2, 16, 5, Optional.empty())
                                        .with(
                                                cards("pcie", 2, 2),
                                                card(8, 4, CardHeight.LOW, 250, 1)),
                                "card is 250 mm long; card pcie 2 takes 200 mm.")
                        .curedBy("Move card pcie 2 to card riser 1"),
                Spoiled.of(
                                "card-width",
                                withRiser(dual, 2, 16, 5, Optional.empty())
                                        .with(
                                                cards("pcie", 2, 2),
                                                card(8, 4, CardHeight.LOW, 168, 2)),
                                "card takes 2 slots; beside card pcie 2 is no room.")
                        .curedBy("Move card pcie 2 to card riser 1"),
                Spoiled.of(
                                "card-no-processor",
                                withRiser(dual, 1, 16, 5, Optional.of(2))
                                        .without(Machines.processors(2, 2))
                                        .without(Machines.memory(17, 24))
                                        .with(cards("riser", 1, 1), Machines.NETWORK_PCIE),
                                "2 × 10 GbE is in card riser 1, which works only with processor 2,"
                                        + " and that is not there.")
                        .curedBy("Move card riser 1 to card pcie 2"),
                Spoiled.of(
                                "card-lanes",
                                withRiser(dual, 1, 4, 5, Optional.empty())
                                        .with(cards("riser", 1, 1), Machines.NETWORK_PCIE),
                                "2 × 10 GbE can use 8 lanes; card riser 1 has 4, if the card goes in"
                                        + " at all.")
                        .curedBy("Move card riser 1 to card pcie 2"),
                Spoiled.of(
                                "card-generation",
                                withRiser(dual, 1, 16, 2, Optional.empty())
                                        .with(cards("riser", 1, 1), Machines.NETWORK_PCIE),
                                "2 × 10 GbE is PCIe 3; card riser 1 is PCIe 2: each lane is slower.")
                        .curedBy("Move card riser 1 to card pcie 2"),
                // The OCP card uses 8 lanes, ten NVMe drives four each.
                Spoiled.of(
                        "lanes",
                        Machines.singleNvme().with(Machines.processors(1, 1), with40Lanes()),
                        "Cards (8) and NVMe drives (10 × 4) could use 48 PCIe lanes; the processors"
                                + " have 40: some share."));
    }

    /// The dual machine draws 120 W for board and fans, 2 × 270 W, 16 × 9 W, 8 × 12 W and 2 × 15 W:
    /// 930 W at most.
    private static Stream<Spoiled> powered() {
        Machine dual = Machines.dualSocket();
        FitContext production = Fits.context().with(Use.PRODUCTION);
        return Stream.of(
                Spoiled.of(
                        "supply-missing", dual.without(supplies(1, 2)), "It has no power supply."),
                Spoiled.of(
                                "supply-form",
                                dual.with(supplies(1, 2), Machines.SUPPLY_ATX),
                                "550 W ATX (supply 1–2) has the form ATX; the machine takes"
                                        + " hot plug.")
                        .curedBy("Put 2 × 800 W into supply 1–2"),
                Spoiled.of(
                                "supply-rating",
                                dual.with(
                                        supplies(1, 2),
                                        Machines.part(
                                                "psu-1000",
                                                "1000 W",
                                                Machines.supply(1000, "hot-plug"))),
                                "1000 W (supply 1–2) gives 1000 W, which the maker does not offer"
                                        + " here (800, 1100, 1400 W).")
                        .curedBy("Put 2 × 1400 W into supply 1–2"),
                Spoiled.of(
                                "supply-mixed",
                                dual.with(supplies(2, 2), Machines.SUPPLY_800),
                                "Power supplies are mixed: 1400 W (supply 1) and 800 W (supply 2).")
                        .curedBy("Put 2 × 1400 W into supply 1–2"),
                Spoiled.of(
                                "supply-weak",
                                dual.without(supplies(2, 2))
                                        .with(supplies(1, 1), Machines.SUPPLY_800),
                                "Everything together draws up to 930 W; the power supplies give 800"
                                        + " W.")
                        .curedBy("Put 1 × 800 W into supply 2"),
                Spoiled.of(
                                "supply-weak",
                                new Machines.Building(Machines.enclosureModel())
                                        .put(supplies(1, 1), enclosureSupply())
                                        .build(),
                                "Everything together draws up to 3,600 W; the power supplies give"
                                        + " 3000 W.")
                        .in(Fits.context(enclosureSupply()).withBlades(Fraction.of(3000)))
                        .curedBy("Put 1 × 3000 W into supply 2"),
                Spoiled.of(
                                "supply-redundancy",
                                dual.with(supplies(1, 2), Machines.SUPPLY_800),
                                "Without one of its power supplies it has 800 W and draws up to 930"
                                        + " W, and the server is in production.")
                        .in(production)
                        .curedBy("Put 2 × 1400 W into supply 1–2"),
                Spoiled.of(
                                "supply-redundancy",
                                dual.without(supplies(2, 2)),
                                "It has one power supply, and the server is in production.")
                        .in(production)
                        .curedBy("Put 1 × 1400 W into supply 2"),
                Spoiled.of(
                                "supply-redundancy",
                                dual.without(supplies(2, 2)),
                                "It has one power supply; the model takes a second, and a"
                                        + " production server needs one.")
                        .curedBy("Put 1 × 1400 W into supply 2"),
                Spoiled.of(
                                "supply-redundancy",
                                Machines.tower(),
                                "It has place for one power supply only, and the server is in"
                                        + " production.")
                        .in(production),
                // At rest 60 + 70 + 54 + 50 + 15 = 249 W, at most 120 + 280 + 108 + 120 + 15 = 643
                // W,
                // typically half way, 446 W of 2800 W; 0.88 at 10 % and 0.92 at 20 % give 0.904.
                Spoiled.of(
                                "supply-load",
                                Machines.singleNvme().with(supplies(1, 2), Machines.SUPPLY_1400),
                                "Under a typical load its power supplies carry 16 % of their"
                                        + " rating, at an efficiency of 90 %.")
                        .curedBy("Put 2 × 800 W into supply 1–2"));
    }

    private static Stream<Spoiled> blades() {
        return Stream.of(
                Spoiled.of(
                                "blade-alone",
                                Machines.blade(),
                                "It is a blade, and a server of it stands in no enclosure: it has"
                                        + " no power there.")
                        .in(Fits.context().with(new Housing.ByItself())),
                Spoiled.of(
                                "blade-family",
                                Machines.blade(),
                                "It is a blade for MX; Maker other takes c7000.")
                        .in(
                                Fits.context()
                                        .with(
                                                new Housing.InEnclosure(
                                                        Machines.model(
                                                                "other",
                                                                Form.ENCLOSURE,
                                                                draft ->
                                                                        draft.bladeFamily =
                                                                                "c7000")))),
                Spoiled.of(
                                "enclosure-blade",
                                Machines.dualSocket(),
                                "Maker dual is no blade, but stands in a bay of Maker enclosure.")
                        .in(
                                Fits.context()
                                        .with(new Housing.InEnclosure(Machines.enclosureModel()))));
    }

    private static Part enclosureSupply() {
        return Machines.part("psu-mx", "3000 W", Machines.supply(3000, "mx"));
    }

    /// With slots of full height beside the others.
    private static Machine withRiser(
            Machine machine, int count, int lanes, int generation, Optional<Integer> socket) {
        CardSlots riser =
                new CardSlots(
                        "riser",
                        count,
                        CardForm.PCIE,
                        lanes,
                        generation,
                        CardHeight.FULL,
                        Optional.of(300),
                        socket);
        return Machines.withSlots(
                machine,
                draft ->
                        draft.cards =
                                Stream.concat(draft.cards.stream(), Stream.of(riser)).toList());
    }

    private static Part card(
            int lanes, int generation, CardHeight height, int lengthMm, int width) {
        CardShape shape =
                new CardShape(
                        CardForm.PCIE, lanes, generation, height, Optional.of(lengthMm), width);
        return Machines.part("card", "card", Machines.network(shape, 2, 10));
    }

    private static Part with40Lanes() {
        Processor of = (Processor) Machines.EPYC.facts();
        return Machines.like(
                Machines.EPYC,
                "narrow",
                new Processor(
                        of.cores(),
                        of.threads(),
                        of.baseGHz(),
                        of.boostGHz(),
                        of.watts(),
                        of.socket(),
                        of.mostSockets(),
                        of.memory(),
                        of.channels(),
                        of.memorySpeed(),
                        of.largestMemory(),
                        of.pcieGeneration(),
                        Optional.of(40),
                        of.launched()));
    }
}
