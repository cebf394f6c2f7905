package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.Placer;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementQuestions.Asked;
import hostplan.storage.RuleSetFiles;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

/// The placement of the web shop that ships.
class SamplePlacementTest {

    private final SlicingQuestions slicing = new SlicingQuestions(RuleSetFiles.load().all());
    private final PlacementQuestions questions = new PlacementQuestions(slicing);

    /// Two hosts in each of two racks: where one of them fails, the mail server on it starts anew
    /// on the other one of its rack.
    @Test
    void buysNothingWhereRacksKeepTheMailServersApart() {
        ProjectIndex index = ProjectIndex.of(new Samples().open("web-shop"));
        Placement stored = index.project().placements().getFirst();
        Placement placement =
                stored.with(draft ->
                        draft.groups =
                                stored.groups().stream().map(SamplePlacementTest::byRack).toList());
        PlacementRun.Outcome outcome =
                new PlacementRun(slicing)
                        .of(
                                index,
                                placement,
                                Watch.of(TimeUnit.MINUTES.toNanos(1), () -> false),
                                _ -> {});

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PlacementRun.Outcome.Answered.class,
                        found -> {
                            assertThat(found.answer().cost()).isZero();
                            assertThat(found.isFine()).isTrue();
                        });
    }

    private static GroupRule byRack(GroupRule rule) {
        return rule.group().equals("Mail")
                ? new GroupRule("Mail", rule.policy(), GroupRule.Place.RACK, 1, false)
                : rule;
    }

    @Test
    void theHostsCarryNextYearAndOneMayFail() {
        ProjectIndex index = ProjectIndex.of(new Samples().open("web-shop"));
        Placement placement = index.project().placements().getFirst();
        Asked asked = questions.of(index, placement);

        assertThat(asked).isInstanceOf(Asked.Ready.class);
        PlacementAnswer answer =
                Placer.place(
                        ((Asked.Ready) asked).question(),
                        placement.failures(),
                        Watch.of(TimeUnit.MINUTES.toNanos(1), () -> false),
                        _ -> {});
        assertThat(answer.placesAll()).isTrue();
        assertThat(answer.survives()).contains(true);
        assertThat(answer.cost()).isZero();
    }
}
