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
    void leavesEverythingElseToTheCommandLine() {
        assertThat(Main.opensWindow("slice")).isFalse();
        assertThat(Main.opensWindow("list", "web-shop.hostplan")).isFalse();
    }
}
