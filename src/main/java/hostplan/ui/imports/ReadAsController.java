package hostplan.ui.imports;

import hostplan.amount.DecimalMark;
import hostplan.exchange.Format;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportOptions.Devices;
import hostplan.exchange.ImportOptions.Placeholders;
import hostplan.exchange.Recognised;
import hostplan.exchange.text.Separators;
import hostplan.project.ObjectKind;
import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.GridPane;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the files are to be read otherwise than they were recognised.
public final class ReadAsController {

    private static final List<ObjectKind> KINDS =
            List.of(ObjectKind.SERVER, ObjectKind.VM, ObjectKind.RACK, ObjectKind.SITE);
    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_8,
                    Charset.forName("windows-1252"),
                    Charset.forName("ISO-8859-15"),
                    Charset.forName("windows-1250"),
                    Charset.forName("windows-1251"),
                    StandardCharsets.UTF_16LE,
                    Charset.forName("GB18030"));
    private static final int LAST_HEADER_ROW = 12;

    private final PreviewViewModel viewModel;
    private final Texts texts;
    private final ImportWords words;
    private final List<ReadAsChoice<?>> choices = new ArrayList<>();

    @FXML private GridPane list;
    @FXML private ChoiceBox<ReadAsChoice.Wanted<ObjectKind>> kind;
    @FXML private ChoiceBox<ReadAsChoice.Wanted<Character>> delimiter;
    @FXML private ChoiceBox<ReadAsChoice.Wanted<Charset>> charset;
    @FXML private ChoiceBox<ReadAsChoice.Wanted<DecimalMark>> decimal;
    @FXML private ChoiceBox<ReadAsChoice.Wanted<Integer>> header;
    @FXML private CheckBox devices;
    @FXML private CheckBox placeholders;

    public ReadAsController(PreviewViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.words = new ImportWords(texts);
    }

    @FXML
    private void initialize() {
        choices.add(
                new ReadAsChoice<>(
                        kind,
                        KINDS,
                        new ReadAsChoice.Property<>(
                                ImportOptions::kind,
                                file -> Optional.of(file.kind()),
                                words::kinds),
                        value -> viewModel.change(draft -> draft.kind = value)));
        choices.add(
                new ReadAsChoice<>(
                        delimiter,
                        Separators.USUAL,
                        new ReadAsChoice.Property<>(
                                ImportOptions::delimiter, Recognised::delimiter, words::delimiter),
                        value -> viewModel.change(draft -> draft.delimiter = value)));
        choices.add(
                new ReadAsChoice<>(
                        charset,
                        CHARSETS,
                        new ReadAsChoice.Property<>(
                                ImportOptions::charset,
                                file -> file.charset().map(Charset::forName),
                                charset -> ImportWords.charset(charset.name())),
                        value -> viewModel.change(draft -> draft.charset = value)));
        choices.add(
                new ReadAsChoice<>(
                        decimal,
                        List.of(DecimalMark.values()),
                        new ReadAsChoice.Property<>(
                                ImportOptions::decimalMark,
                                Recognised::decimalMark,
                                words::decimalMark),
                        value -> viewModel.change(draft -> draft.decimalMark = value)));
        choices.add(
                new ReadAsChoice<>(
                        header,
                        IntStream.rangeClosed(1, LAST_HEADER_ROW).boxed().toList(),
                        new ReadAsChoice.Property<>(
                                ImportOptions::headerRow,
                                Recognised::headerRow,
                                row ->
                                        texts.text(
                                                "imports.readAs.header.row", String.valueOf(row))),
                        value -> viewModel.change(draft -> draft.headerRow = value)));
        devices.setOnAction(event -> chooseDevices());
        placeholders.setOnAction(event -> choosePlaceholders());
        viewModel.previewProperty().subscribe(this::show);
    }

    private void show(Preview preview) {
        List<Recognised> files = preview.recognised();
        ImportOptions options = viewModel.options();
        choices.forEach(choice -> choice.show(options, files, texts));
        showParts(files, options);
    }

    private void showParts(List<Recognised> files, ImportOptions options) {
        devices.setSelected(options.devices() == Devices.ALL);
        placeholders.setSelected(options.placeholders() == Placeholders.TAKEN);
        show(list, anyOf(files, Format.CSV));
        show(devices, anyOf(files, Format.CSV) || anyOf(files, Format.NETBOX_DEVICE_TYPE));
        show(placeholders, anyOf(files, Format.RVTOOLS));
    }

    /// Whether there is anything to choose for these files.
    static boolean canBeChanged(List<Recognised> files) {
        return anyOf(files, Format.CSV)
                || anyOf(files, Format.RVTOOLS)
                || anyOf(files, Format.NETBOX_DEVICE_TYPE);
    }

    private static boolean anyOf(List<Recognised> files, Format format) {
        return files.stream().anyMatch(file -> file.format() == format);
    }

    private static void show(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }

    private void chooseDevices() {
        Devices wanted = devices.isSelected() ? Devices.ALL : Devices.SERVERS;
        viewModel.change(draft -> draft.devices = wanted);
    }

    private void choosePlaceholders() {
        Placeholders wanted =
                placeholders.isSelected() ? Placeholders.TAKEN : Placeholders.LEFT_OUT;
        viewModel.change(draft -> draft.placeholders = wanted);
    }
}
