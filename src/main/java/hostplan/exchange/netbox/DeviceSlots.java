package hostplan.exchange.netbox;

import hostplan.hardware.Bays;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardSlots;
import hostplan.hardware.DriveForm;
import hostplan.hardware.PowerPort;
import hostplan.hardware.Side;
import hostplan.hardware.Slots;
import hostplan.hardware.SupplySlots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The places of a machine that its module bays, inlets and interfaces tell of. They tell nothing
/// of sockets and memory.
final class DeviceSlots {

    /// Inlets that are called after the supplies behind them.
    private static final Pattern SUPPLY_INLET =
            Pattern.compile("(?i)(?:PSU|PS|power supply)[- ]?[0-9A-Z]?");

    private final YamlNode.Mapping type;
    private final List<BayName> bays;
    private final List<PowerPort> inlets;

    DeviceSlots(YamlNode.Mapping type, List<PowerPort> inlets) {
        this.type = type;
        this.inlets = inlets;
        bays = type.list("module-bays").stream().limit(Slots.MOST).map(BayName::of).toList();
    }

    Slots slots() {
        Slots.Draft slots = new Slots.Draft();
        slots.supplies = supplies();
        slots.cards = cards();
        slots.bays = drives();
        slots.network = Interfaces.of(type).ports();
        return slots.build();
    }

    /// Names of the bays that tell nothing of what goes in.
    List<String> untold() {
        return bays.stream()
                .filter(bay ->
                        !bay.isSupply()
                                && !bay.isElse()
                                && bay.cardForm().isEmpty()
                                && bay.driveForm().isEmpty())
                .map(BayName::name)
                .toList();
    }

    /// The bays for them; without any, the inlets that are called after supplies.
    private Optional<SupplySlots> supplies() {
        long places = bays.stream().filter(BayName::isSupply).count();
        long named =
                inlets.stream().filter(port -> SUPPLY_INLET.matcher(port.name()).matches()).count();
        long count = Math.min(places > 0 ? places : named, Slots.MOST);
        return count > 0
                ? Optional.of(new SupplySlots(Math.toIntExact(count), "", List.of(), false))
                : Optional.empty();
    }

    /// What makes slots equal.
    private record CardKey(
            CardForm form,
            String own,
            int lanes,
            int generation,
            CardHeight height,
            Optional<Integer> socket) {

        static CardKey of(BayName bay, CardForm form) {
            String own =
                    form == CardForm.MEZZANINE
                            ? bay.ownForm().orElse("").toLowerCase(Locale.ROOT).replace(' ', '-')
                            : "";
            return new CardKey(
                    form, own, bay.lanes(), bay.generation(), bay.height(), bay.socket());
        }

        /// From what is told: `pcie-low-x16`, `ocp`, `flexlom`.
        String name() {
            List<String> words = new ArrayList<>();
            words.add(own.isEmpty() ? form.code() : own);
            if (height != CardHeight.UNKNOWN) {
                words.add(height.code());
            }
            if (lanes > 0) {
                words.add("x" + lanes);
            }
            if (generation > 0) {
                words.add("gen" + generation);
            }
            socket.ifPresent(number -> words.add("cpu" + number));
            return String.join("-", words);
        }
    }

    private List<CardSlots> cards() {
        Map<CardKey, Integer> counts = new LinkedHashMap<>();
        bays.stream()
                .filter(isNot(BayName::isSupply))
                .forEach(bay ->
                        bay.cardForm()
                                .ifPresent(form ->
                                        counts.merge(CardKey.of(bay, form), 1, Integer::sum)));
        boolean onlyOne =
                counts.keySet().stream().filter(key -> key.form() == CardForm.PCIE).count() == 1;
        return counts.entrySet().stream()
                .map(entry -> cards(entry.getKey(), entry.getValue(), onlyOne))
                .toList();
    }

    private static CardSlots cards(CardKey key, int count, boolean onlyOne) {
        return new CardSlots(
                key.form() == CardForm.PCIE && onlyOne ? key.form().code() : key.name(),
                count,
                key.form(),
                key.lanes(),
                key.generation(),
                key.height(),
                Optional.empty(),
                key.socket());
    }

    private List<Bays> drives() {
        Map<DriveForm, Integer> counts = new LinkedHashMap<>();
        bays.stream()
                .filter(isNot(BayName::isSupply))
                .filter(bay -> bay.cardForm().isEmpty())
                .forEach(bay ->
                        bay.driveForm().ifPresent(form -> counts.merge(form, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> drives(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Drives on a board are no hot-swap drives; all else is what is usual.
    private static Bays drives(DriveForm form, int count) {
        boolean onBoard = form == DriveForm.M2;
        return new Bays(
                onBoard ? "m.2" : form.code(),
                count,
                form,
                Set.of(),
                Optional.empty(),
                onBoard ? Side.INSIDE : Side.FRONT,
                !onBoard,
                false);
    }

    private static <T> Predicate<T> isNot(Predicate<T> what) {
        return what.negate();
    }
}
