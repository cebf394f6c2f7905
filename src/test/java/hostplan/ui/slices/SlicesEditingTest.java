package hostplan.ui.slices;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class SlicesEditingTest {

    private final SlicesModels models = new SlicesModels(SliceProjects.large());

    @Test
    void editsTheFlavorOfTheProjectInOneStepHoweverMuchIsTyped() {
        Project before = models.session.project();
        models.line(2).memory().textProperty().set("8");
        models.line(2).memory().textProperty().set("8 G");
        models.line(2).memory().textProperty().set("8 GiB");
        assertThat(flavor("S").memory()).isEqualTo(Bytes.ofGiB(8));
        assertThat(models.undo()).isEqualTo("change of a flavor’s memory");
        assertThat(models.session.project()).isEqualTo(before);
        assertThat(models.line(2).memory().textProperty().get()).isEqualTo("4 GiB");
    }

    @Test
    void beginsANewStepInEachField() {
        models.line(0).vcpus().textProperty().set("4");
        models.line(1).vcpus().textProperty().set("2");
        models.undo();
        assertThat(flavor("L").vcpus()).isEqualTo(4);
        assertThat(flavor("M").vcpus()).isEqualTo(4);
    }

    @Test
    void leavesTheTextAsItIsTyped() {
        models.settings.keepFree().textProperty().set("0.5 TiB");
        models.settings.keepFree().textProperty().set("0.25  TiB");
        assertThat(models.settings.keepFree().textProperty().get()).isEqualTo("0.25  TiB");
    }

    @Test
    void movesAFlavorWithItsCount() {
        models.flavors.moveUp(1);
        assertThat(slicing().lines())
                .startsWith(
                        new Slicing.Line("flavor-m", Optional.of(12)),
                        new Slicing.Line("flavor-l", Optional.of(3)));
        assertThat(models.line(0).name().textProperty().get()).isEqualTo("M");
        assertThat(models.line(0).quantity().textProperty().get()).isEqualTo("12");
        models.flavors.moveUp(0);
        assertThat(models.undo()).isEqualTo("move of a flavor");
        assertThat(slicing().lines())
                .isEqualTo(SliceProjects.large().slicings().getFirst().lines());
    }

    @Test
    void offersTheFlavorsThatAreNotSold() {
        models.flavors.remove(1);
        assertThat(models.flavors.others()).extracting(Flavor::name).containsExactly("M");
        models.flavors.add(models.flavors.others().getFirst());
        assertThat(slicing().lines())
                .last()
                .isEqualTo(new Slicing.Line("flavor-m", Optional.empty()));
    }

    @Test
    void addsANewFlavorToProjectAndSlicingInOneStep() {
        models.flavors.addNew();
        assertThat(models.session.project().flavors()).hasSize(4);
        assertThat(slicing().lines()).hasSize(4);
        models.undo();
        assertThat(models.session.project()).isEqualTo(SliceProjects.large());
    }

    @Test
    void startsAnotherHostFromTheServersFigures() {
        models.host.choose(models.host.choicesProperty().get().getLast());
        assertThat(models.host.memory().textProperty().get()).isEqualTo("512 GiB");
        models.host.memory().textProperty().set("1 TiB");
        assertThat(models.answered().question().host().memory()).contains(Bytes.ofGiB(1024));
        assertThat(models.session.project().configurations())
                .isEqualTo(SliceProjects.large().configurations());
    }

    @Test
    void duplicatesRenamesAndDeletesSlicings() {
        models.slicings.duplicate();
        models.slicings.name().textProperty().set("Autumn");
        assertThat(names()).containsExactly("Web hosts, spring", "Autumn");
        models.slicings.delete();
        assertThat(names()).containsExactly("Web hosts, spring");
        assertThat(slicing().name()).isEqualTo("Web hosts, spring");
        assertThat(models.undo()).isEqualTo("deletion of slicing Autumn");
        assertThat(names()).containsExactly("Web hosts, spring", "Autumn");
    }

    @Test
    void startsWithTheFirstServerAndAllFlavors() {
        SlicesModels fresh =
                new SlicesModels(SliceProjects.large().with(draft -> draft.slicings = List.of()));
        fresh.slicings.add();
        assertThat(fresh.answered().sellable()).isPositive();
        assertThat(fresh.current.slicing().orElseThrow().lines()).hasSize(3);
    }

    @Test
    void suggestsTheUsualRatioForThreadsOfThisHost() {
        assertThat(models.settings.suggestionsProperty().get())
                .extracting(SettingsViewModel.Suggestion::text)
                .containsExactly("2.5 – 5");
        SettingsViewModel.Suggestion usual = models.settings.suggestionsProperty().get().getFirst();
        models.settings.choose(usual.resource(), usual.ratio());
        assertThat(models.settings.vcpuRatio().textProperty().get()).isEqualTo("2.5");
        assertThat(models.settings.suggestionsProperty().get()).isEmpty();
    }

    @Test
    void changesNothingOfAReadOnlyProject() {
        models.session.setReadOnly(true);
        models.settings.keepFree().textProperty().set("20 %");
        assertThat(models.session.project()).isEqualTo(SliceProjects.large());
    }

    private Slicing slicing() {
        return models.current.slicing().orElseThrow();
    }

    private List<String> names() {
        return models.session.project().slicings().stream().map(Slicing::name).toList();
    }

    private Flavor flavor(String name) {
        return models.session.project().flavors().stream()
                .filter(flavor -> flavor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
