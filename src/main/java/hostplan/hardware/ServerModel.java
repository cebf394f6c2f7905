package hostplan.hardware;

import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Make and model of a server: its shape, not what is built into it.
///
/// @param rackUnits height; zero for a blade or a tower; empty where it is not known
/// @param depthMm depth in millimetres
/// @param rails empty where nothing is known of them
/// @param weightKg weight in kilograms: without the parts in its slots where it states its places,
///   else of the whole machine
/// @param airflow as the maker states it, such as `front-to-rear`
/// @param bays bays for blades, zero where it is no enclosure
/// @param bladeFamily what a blade slides into and an enclosure takes, such as `Dell MX7000`; empty
///   for other forms
/// @param slots the places for parts
/// @param idleWatts what board and fans draw at rest, at the output of the power supply
/// @param largestWatts what board and fans draw at most, at the output of the power supply
/// @param catalogId identity of the entry of the catalogue of which it is a copy
/// @param price of the bare model: what comes with it, without the parts in its slots
public record ServerModel(
        String id,
        String manufacturer,
        String model,
        String partNumber,
        Form form,
        Optional<RackUnits> rackUnits,
        Optional<Boolean> fullDepth,
        Optional<Integer> depthMm,
        Optional<Rails> rails,
        Optional<BigDecimal> weightKg,
        String airflow,
        int bays,
        String bladeFamily,
        Slots slots,
        Optional<BigDecimal> idleWatts,
        Optional<BigDecimal> largestWatts,
        List<PowerPort> powerPorts,
        Optional<String> catalogId,
        Optional<Price> price,
        Provenance provenance,
        String notes,
        UnknownMembers unknown)
        implements Priced<ServerModel> {

    public ServerModel {
        powerPorts = List.copyOf(powerPorts);
    }

    @Override
    public String name() {
        return (manufacturer + " " + model).strip();
    }

    @Override
    public ServerModel priced(Optional<Price> other) {
        return with(draft -> draft.price = other);
    }

    /// Whether it says what goes where: its sockets, its memory slots or the boards it takes; an
    /// enclosure has none of them. Lists of device types tell of bays and inlets at most, and give
    /// the weight of the whole machine.
    public boolean statesPlaces() {
        return form == Form.ENCLOSURE
                ? !slots.equals(Slots.NONE)
                : slots.processors().isPresent()
                        || slots.memory().isPresent()
                        || !slots.boards().isEmpty();
    }

    /// The same model with some members changed.
    public ServerModel with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A model that is being put together.
    public static final class Draft {
        public String id;
        public String manufacturer = "";
        public String model = "";
        public String partNumber = "";
        public Form form = Form.RACK;
        public Optional<RackUnits> rackUnits = Optional.empty();
        public Optional<Boolean> fullDepth = Optional.empty();
        public Optional<Integer> depthMm = Optional.empty();
        public Optional<Rails> rails = Optional.empty();
        public Optional<BigDecimal> weightKg = Optional.empty();
        public String airflow = "";
        public int bays;
        public String bladeFamily = "";
        public Slots slots = Slots.NONE;
        public Optional<BigDecimal> idleWatts = Optional.empty();
        public Optional<BigDecimal> largestWatts = Optional.empty();
        public List<PowerPort> powerPorts = List.of();
        public Optional<String> catalogId = Optional.empty();
        public Optional<Price> price = Optional.empty();
        public Provenance provenance = Provenance.OWN;
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(ServerModel from) {
            id = from.id;
            manufacturer = from.manufacturer;
            model = from.model;
            partNumber = from.partNumber;
            form = from.form;
            rackUnits = from.rackUnits;
            fullDepth = from.fullDepth;
            depthMm = from.depthMm;
            rails = from.rails;
            weightKg = from.weightKg;
            airflow = from.airflow;
            bays = from.bays;
            bladeFamily = from.bladeFamily;
            slots = from.slots;
            idleWatts = from.idleWatts;
            largestWatts = from.largestWatts;
            powerPorts = from.powerPorts;
            catalogId = from.catalogId;
            price = from.price;
            provenance = from.provenance;
            notes = from.notes;
            unknown = from.unknown;
        }

        public ServerModel build() {
            return new ServerModel(
                    id,
                    manufacturer,
                    model,
                    partNumber,
                    form,
                    rackUnits,
                    fullDepth,
                    depthMm,
                    rails,
                    weightKg,
                    airflow,
                    bays,
                    bladeFamily,
                    slots,
                    idleWatts,
                    largestWatts,
                    powerPorts,
                    catalogId,
                    price,
                    provenance,
                    notes,
                    unknown);
        }
    }
}
