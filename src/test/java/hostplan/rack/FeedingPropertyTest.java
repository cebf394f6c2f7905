package hostplan.rack;

import static hostplan.rack.Things.rack;
import static hostplan.rack.Things.thing;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.inventory.Feed;
import hostplan.inventory.Phases;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class FeedingPropertyTest {

    @Test
    void noWattIsLostOrCountedTwice() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Elevation rack = random(random);
            Feeding feeding = Feeding.of(rack);

            assertThat(sum(feeding.loads(Level.LARGEST)))
                    .as("seed %s", seed)
                    .isEqualTo(drawn(rack, feeding.unfed()));
            for (FeedTest test : feeding.tests(Level.LARGEST)) {
                List<Occupant> off = new ArrayList<>(feeding.unfed());
                off.addAll(test.dark());
                assertThat(sum(test.remaining())).as("seed %s", seed).isEqualTo(drawn(rack, off));
            }
        }
    }

    private static Elevation random(Random random) {
        List<Feed> feeds = new ArrayList<>();
        for (int feed = 0; feed < 1 + random.nextInt(3); feed++) {
            Phases phases = Phases.values()[random.nextInt(3)];
            feeds.add(new Feed("F" + feed, 230, BigDecimal.valueOf(16), phases));
        }
        List<Occupant> things = new ArrayList<>();
        for (int number = 1; number <= random.nextInt(9); number++) {
            things.add(random(random, number));
        }
        return rack(10, draft -> draft.feeds = feeds, things.toArray(Occupant[]::new));
    }

    private static Occupant random(Random random, int number) {
        return thing(
                "s" + number,
                each -> {
                    each.at(number);
                    each.watts(random.nextInt(500), random.nextInt(1000));
                    each.needed = 1 + random.nextInt(2);
                    each.supplies =
                            Optional.of(1 + random.nextInt(4)).filter(_ -> random.nextBoolean());
                    if (random.nextInt(3) == 0) {
                        each.on("F" + random.nextInt(4), "F" + random.nextInt(4));
                    }
                });
    }

    private static Fraction sum(List<FeedLoad> loads) {
        return loads.stream()
                .map(each -> each.watts().known())
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction drawn(Elevation rack, List<Occupant> without) {
        return rack.occupants().stream()
                .filter(each -> !without.contains(each))
                .map(each -> each.power().draw().largest().orElseThrow())
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
