package hostplan.ui.slices;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Resource;
import hostplan.drawing.HostMap;
import hostplan.ui.common.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class SlicesTextsTest {

    private final Texts texts = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(HostMap.Kind.class)
    void namesAndExplainsEveryPartOfAHost(HostMap.Kind kind) {
        assertThat(texts.text("hostMap." + kind.id())).isNotBlank();
        assertThat(texts.text("hostMap.in." + kind.id())).isNotBlank();
        assertThat(texts.text("slices.hint." + kind.id())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Resource.class)
    void namesEveryResource(Resource resource) {
        assertThat(texts.text("resource.name." + resource.id())).isNotBlank();
        assertThat(texts.text("slices.where." + resource.id())).isNotBlank();
        assertThat(texts.text("slices.card.more." + resource.id(), "1")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(FlavorColumn.class)
    void headsEveryColumn(FlavorColumn column) {
        assertThat(column.key().isEmpty() || !texts.text(column.key()).isBlank()).isTrue();
    }

    @Test
    void namesEveryStepThatTypingMakes() {
        SlicesModels models = new SlicesModels(SliceProjects.large());
        models.host.choose(models.host.choicesProperty().get().getLast());
        FlavorLine line = models.line(0);
        for (Runnable typed :
                new Runnable[] {
                    () -> models.host.name().textProperty().set("lab"),
                    () -> models.host.sockets().textProperty().set("1"),
                    () -> models.host.cores().textProperty().set("32"),
                    () -> models.host.threads().textProperty().set("64"),
                    () -> models.host.memory().textProperty().set("300"),
                    () -> models.host.disk().textProperty().set("3000"),
                    () -> models.host.iops().textProperty().set("9,000"),
                    () -> models.host.network().textProperty().set("10"),
                    () -> models.settings.vcpuRatio().textProperty().set("4"),
                    () -> models.settings.memoryRatio().textProperty().set("1.2"),
                    () -> models.settings.diskRatio().textProperty().set("1.5"),
                    () -> models.settings.keepFree().textProperty().set("20 GiB"),
                    () -> models.settings.reserveMemory().textProperty().set("4 GiB"),
                    () -> models.settings.reserveCores().textProperty().set("2"),
                    () -> models.slicings.name().textProperty().set("Lab"),
                    () -> line.name().textProperty().set("XL"),
                    () -> line.vcpus().textProperty().set("7"),
                    () -> line.memory().textProperty().set("33"),
                    () -> line.disk().textProperty().set("10 GB"),
                    () -> line.iops().textProperty().set("1"),
                    () -> line.network().textProperty().set("1 Gbit/s"),
                    () -> line.price().textProperty().set("12.50"),
                    () -> line.quantity().textProperty().set("1"),
                }) {
            var before = models.session.project();
            models.session.sealStep();
            typed.run();
            assertThat(models.session.project()).isNotEqualTo(before);
            assertThat(texts.step(models.session.undoableProperty().get().orElseThrow()))
                    .isNotBlank();
        }
    }
}
