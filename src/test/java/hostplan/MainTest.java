package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void opensTheWindowWithoutArguments() {
        assertThat(Main.opensWindow()).isTrue();
    }

    @Test
    void opensTheWindowForAProjectFile() {
        assertThat(Main.opensWindow("web-shop.hostplan")).isTrue();
    }

    @Test
    void opensAWindowForEachOfSeveralProjectFiles() {
        assertThat(Main.opensWindow("web-shop.hostplan", "/srv/office.hostplan")).isTrue();
        assertThat(Main.opensWindow("list", "a.hostplan", "b.hostplan")).isFalse();
    }

    @Test
    void leavesEverythingElseToTheCommandLine() {
        assertThat(Main.opensWindow("slice")).isFalse();
        assertThat(Main.opensWindow("list", "web-shop.hostplan")).isFalse();
    }
}
