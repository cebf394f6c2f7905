package hostplan.rack;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItemKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class StripOutletsTest {

    private static Occupant strip(String id, String feed, int outlets) {
        return thing(
                id,
                each -> {
                    each.passive(RackItemKind.PDU);
                    each.on(feed);
                    each.outlets = Optional.of(outlets);
                });
    }

    private static Occupant server(String id, String feed, String outlet) {
        return thing(id, each -> each.cables = List.of(new PowerCable(feed, outlet)));
    }

    private static List<String> beyond(Occupant... occupants) {
        return StripOutlets.beyond(rack(9, _ -> {}, occupants))
                .map(each ->
                        each.who().id() + " " + each.cable().outlet() + " of " + each.outlets())
                .toList();
    }

    @Test
    void anOutletBeyondTheLastIsFound() {
        assertThat(
                        beyond(
                                strip("pdu", "A", 24),
                                server("fits", "A", "24"),
                                server("over", "A", "25"),
                                server("under", "A", "0")))
                .containsExactlyInAnyOrder("over 25 of 24", "under 0 of 24");
    }

    @Test
    void otherFeedsOtherNamesAndTwoStripsAreLeftAlone() {
        assertThat(
                        beyond(
                                strip("pdu", "A", 24),
                                server("other", "B", "25"),
                                server("named", "A", "L1-25"),
                                server("blank", "A", "")))
                .isEmpty();
        assertThat(beyond(strip("one", "A", 2), strip("two", "A", 2), server("s", "A", "3")))
                .isEmpty();
    }

    /// Without a count only the gaps between what is seen are known.
    @Test
    void knowsAsManyOutletsAsTheStripHas() {
        assertThat(choose(List.of("1", "2"), Optional.of(3))).contains("3");
        assertThat(choose(List.of("1", "2", "3"), Optional.of(3))).isEmpty();
        assertThat(choose(List.of("1", "2"), Optional.empty())).isEmpty();
        assertThat(choose(List.of(), Optional.of(4))).contains("1");
        assertThat(choose(List.of("1", "9"), Optional.of(2))).contains("2");
        assertThat(choose(List.of("L1-2"), Optional.of(4))).contains("L1-1");
    }

    private static Optional<String> choose(List<String> taken, Optional<Integer> count) {
        return FreeNames.choose("", StripOutlets.known(taken, count), taken);
    }
}
