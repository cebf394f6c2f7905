package hostplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ShortNamesTest {

    @Test
    void names_the_members_of_a_family_by_what_tells_them_apart() {
        ShortNames names = new ShortNames(List.of("VPS S", "VPS M", "VPS L"));
        assertThat(names.of(0)).containsExactly("VPS S", "S");
        assertThat(names.of(2)).containsExactly("VPS L", "L");
    }

    @Test
    void never_gives_two_the_same_short_name() {
        ShortNames names = new ShortNames(List.of("Memory L", "VPS L", "VPS M", "Compute L"));
        assertThat(names.of(0)).containsExactly("Memory L", "Mem");
        assertThat(names.of(1)).containsExactly("VPS L", "L");
        assertThat(names.of(2)).containsExactly("VPS M", "M");
        assertThat(names.of(3)).containsExactly("Compute L", "C");
    }

    @Test
    void shortens_nothing_to_what_looks_like_a_count() {
        ShortNames names = new ShortNames(List.of("VPS 2", "VPS 4", "8 cores"));
        assertThat(names.of(0)).containsExactly("VPS 2");
        assertThat(names.of(2)).containsExactly("8 cores");
    }

    @Test
    void shortens_nothing_where_ends_of_two_families_are_the_same() {
        ShortNames names = new ShortNames(List.of("VPS L", "VPS M", "Memory L", "Memory M"));
        assertThat(names.of(0)).containsExactly("VPS L");
        assertThat(names.of(3)).containsExactly("Memory M");
    }
}
