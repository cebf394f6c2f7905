package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final PlacementQuestions questions =
            new PlacementQuestions(new SlicingQuestions(RuleSetFiles.load().all()));

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
