package hostplan.ui.slices;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Resource;
import hostplan.capacity.StatedNode;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions.Lack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class AnswerViewModelTest {

    private final SlicesModels models = new SlicesModels(SliceProjects.textbook());

    @ParameterizedTest
    @CsvSource({
        "none, 8",
        "nova, 7",
        "xcp-ng, 7",
        "xen, 6",
        "esxi, 7",
        "kvm, 6",
        "proxmox, 6",
        "proxmox-zfs, 5",
        "hyper-v, 6",
        "kubevirt, 7",
        "openshift, 6"
    })
    void cutsTheTextbooksHostByEveryRuleSet(String ruleSet, long slices) {
        models.ruleSet(ruleSet);
        assertThat(models.card("sellable").getFirst()).isEqualTo(slices + " sellable");
    }

    @Test
    void saysWhatACacheHoldsBack() {
        models.ruleSet("proxmox-zfs");
        assertThat(models.card("sellable"))
                .containsExactly("5 sellable", "6 if the cache gives way", "8 by the book");
    }

    @Test
    void saysHowMuchMemoryBringsTheEighthBack() {
        models.ruleSet("nova");
        assertThat(models.card("limit")).containsExactly("Memory", "runs out first");
        assertThat(models.card("one-more"))
                .containsExactly("+ 1 S", "with 512 MiB more memory", "as by the book");
    }

    @Test
    void saysWhatIsStranded() {
        models.ruleSet("nova");
        assertThat(models.card("stranded")).containsExactly("1 vCPU", "stranded");
    }

    @Test
    void followsARatioAsItIsTyped() {
        models.settings.memoryRatio().textProperty().set("1.5");
        models.settings.vcpuRatio().textProperty().set("3:1");
        assertThat(models.answered().sellable()).isEqualTo(12);
        models.settings.vcpuRatio().textProperty().set("3 vCPU per thread");
        assertThat(models.answered().ledger(Resource.VCPUS).orElseThrow().capacity())
                .isEqualTo(Fraction.of(24));
    }

    @Test
    void keepsMemoryFreeAsAmountAndAsShare() {
        models.settings.keepFree().textProperty().set("2 GiB");
        assertThat(models.card("sellable"))
                .containsExactly("7 sellable", "8 with nothing kept free", "8 by the book");
        models.settings.keepFree().textProperty().set("25 %");
        assertThat(models.answered().sellable()).isEqualTo(6);
        models.settings.keepFree().textProperty().set("");
        assertThat(models.answered().sellable()).isEqualTo(8);
    }

    @Test
    void reservesWhatIsStatedInsteadOfTheRules() {
        models.ruleSet("kvm");
        models.settings.reserveMemory().textProperty().set("0 GiB");
        models.settings.reserveCores().textProperty().set("3");
        assertThat(models.answered().sellable()).isEqualTo(5);
        assertThat(models.answered().limit()).contains(Resource.VCPUS);
    }

    @Test
    void statesNodesOnlyWhereSlicesLieInThem() {
        SettingsViewModel settings = models.settings;
        assertThat(settings.hasNodesProperty().get()).isFalse();
        settings.choose(
                settings.cuttingProperty()
                        .get()
                        .withNuma(NumaRule.PREFERRED)
                        .withNodes(List.of(StatedNode.nothing(0))));
        assertThat(settings.hasNodesProperty().get()).isTrue();
        settings.nodes().textProperty().set("0: cores=3, memory=6; 1: keep=0");
        assertThat(settings.cuttingProperty().get().nodes())
                .extracting(StatedNode::cores)
                .containsExactly(Optional.of(3), Optional.empty());
        settings.nodes().textProperty().set("0: cors=3");
        assertThat(settings.nodes().problemProperty().get()).isPresent();
    }

    @Test
    void keepsTheLastAnswerWhileATextCannotBeRead() {
        models.settings.keepFree().textProperty().set("4 apples");
        assertThat(models.settings.keepFree().problemProperty().get()).isPresent();
        assertThat(models.answered().sellable()).isEqualTo(8);
        assertThat(models.session.undoableProperty().get()).isEmpty();
    }

    @Test
    void saysWhichFixedCountIsNotMet() {
        models.line(0).quantity().textProperty().set("9");
        assertThat(models.card("limit")).containsExactly("Memory", "runs out: 8 of S fit");
        assertThat(models.answered().isMet()).isFalse();
    }

    @Test
    void hasNothingToShowWithoutASlicing() {
        assertThat(new SlicesModels(Project.EMPTY).state()).isEqualTo(new SlicesState.NoSlicing());
    }

    @Test
    void pointsToAHostWithoutFigures() {
        Project unknown = SliceProjects.textbook().with(draft -> draft.configurations = List.of());
        assertThat(new SlicesModels(unknown).state())
                .isInstanceOfSatisfying(
                        SlicesState.Lacking.class,
                        lacking ->
                                assertThat(lacking.lacks())
                                        .singleElement()
                                        .isInstanceOf(Lack.NoFigures.class));
    }

    @Test
    void explainsAQuestionWithoutAnAnswer() {
        models.host.choose(models.host.choicesProperty().get().getLast());
        models.host.cores().textProperty().set("");
        models.host.sockets().textProperty().set("");
        models.host.threads().textProperty().set("8");
        models.settings.reserveCores().textProperty().set("1");
        assertThat(models.state())
                .isInstanceOfSatisfying(
                        SlicesState.Unanswerable.class,
                        none -> assertThat(none.message()).contains("cores are not known"));
    }
}
