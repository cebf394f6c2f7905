package hostplan.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class DrawingWalkTest {

    private final DrawingWalk walk =
            new DrawingWalk(List.of("reserved", "line-0#0", "line-0#1", "line-1#0", "kept"));

    @Test
    void goesFromOneToTheNextAndStopsAtTheEnds() {
        assertThat(walk.next(Optional.empty())).contains("reserved");
        assertThat(walk.next(Optional.of("line-0#1"))).contains("line-1#0");
        assertThat(walk.previous(Optional.of("line-0#0"))).contains("reserved");
        assertThat(walk.next(Optional.of("kept"))).contains("kept");
        assertThat(walk.previous(Optional.of("reserved"))).contains("reserved");
    }

    @Test
    void jumpsOverThoseOfAKind() {
        assertThat(walk.nextKind(Optional.of("line-0#0"))).contains("line-1#0");
        assertThat(walk.previousKind(Optional.of("line-1#0"))).contains("line-0#0");
        assertThat(walk.nextKind(Optional.of("kept"))).contains("kept");
    }

    @Test
    void startsAnewFromWhatIsNoLongerThere() {
        assertThat(walk.next(Optional.of("line-9#4"))).contains("reserved");
        assertThat(new DrawingWalk(List.of()).next(Optional.of("kept"))).isEmpty();
        assertThat(new DrawingWalk(List.of()).last()).isEmpty();
    }
}
