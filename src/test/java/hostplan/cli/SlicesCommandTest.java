package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.ManyHosts;
import hostplan.project.Project;
import hostplan.storage.ProjectFiles;
import hostplan.ui.slices.SliceProjects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

class SlicesCommandTest {

    @TempDir private Path folder;

    @Test
    void addsUpWhatEverySlicingCounts() {
        Run run = slices(ManyHosts.of(new Random(1), 12, 12), "--json");
        long sum = 0;
        for (JsonNode slicing : run.json().get("slicings")) {
            assertThat(slicing.get("slices").isNull()).isEqualTo(!slicing.get("problem").isNull());
            sum += slicing.get("slices").asLong(0);
        }
        assertThat(run.json().get("slicings")).hasSize(12);
        assertThat(run.json().get("total").get("slices").asLong()).isEqualTo(sum).isPositive();
        long sites = 0;
        for (JsonNode site : run.json().get("sites")) {
            sites += site.get("slices").asLong();
        }
        assertThat(sites).isEqualTo(sum);
    }

    @Test
    void countsAsTheSingleAnswerDoes() {
        Project textbook = SliceProjects.textbook();
        Run run = slices(textbook, "--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("slicings").get(0).get("slices").asInt()).isEqualTo(8);
        assertThat(run.json().get("slicings").get(0).get("limit").asString()).isEqualTo("memory");
    }

    @Test
    void showsTheSumsBelowTheList() {
        assertThat(slices(SliceProjects.textbook()).out().lines())
                .containsExactly(
                        "Name      Host     Site  Hypervisor  vCPU per thread  Slices  S  Runs out"
                                + " first  Stranded %  Slice costs a month  Income a month"
                                + "  Cost lacks",
                        "Textbook  host-01        none                      1       8  8  memory"
                                + "                   0                                       a"
                                + " price of the host",
                        "",
                        "Site     Slicings  Slices  S  Slice costs a month  Income a month",
                        "All             1       8  8",
                        "No site         1       8  8");
    }

    @Test
    void saysWhatASliceCosts() {
        Run run = slices(ManyHosts.priced(new Random(1), 12, 12), "--json");
        JsonNode total = run.json().get("total");
        assertThat(total.get("costPerSlice").get("currency").asString()).isEqualTo("EUR");
        assertThat(total.get("slicesWithoutCost").asLong()).isZero();
        assertThat(total.get("counts").get(0).get("cost").get("amount").isNumber()).isTrue();
        for (JsonNode slicing : run.json().get("slicings")) {
            assertThat(slicing.get("costPerSlice").isNull())
                    .isEqualTo(slicing.get("slices").asLong(0) == 0);
        }
    }

    @Test
    void saysWhereThereIsNothing() {
        assertThat(slices(Project.EMPTY).out().lines())
                .containsExactly("The project has no slicings.");
    }

    private Run slices(Project project, String... options) {
        Path file = folder.resolve("hosts.hostplan");
        new ProjectFiles().save(file, project, Optional.empty());
        String[] arguments = new String[options.length + 2];
        arguments[0] = "slices";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }
}
