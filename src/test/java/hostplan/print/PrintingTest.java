package hostplan.print;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.paper.Profile;
import hostplan.project.Project;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class PrintingTest {

    private static final Project SHOP = withServers("web-01", "web-02");

    private static Project withServers(String... names) {
        return Project.EMPTY.with(draft -> {
            draft.name = "Web shop";
            draft.notes = "Looked after by two people.";
            draft.servers =
                    IntStream.range(0, names.length)
                            .mapToObj(place -> server("srv-" + place, names[place]))
                            .toList();
        });
    }

    private static Server server(String id, String name) {
        Server.Draft draft = new Server.Draft(id);
        draft.name = name;
        return draft.build();
    }

    @Test
    void printsTheSameProjectAsTheSameBytes() {
        assertThat(PrintedProject.pdf(SHOP)).isEqualTo(PrintedProject.pdf(SHOP));
    }

    @Test
    void saysOnEveryPageWhatItIsAndWhichPage() throws IOException {
        String text = PrintedProject.text(PrintedProject.pdf(SHOP));

        assertThat(text)
                .contains("Web shop · Ada", "Revision 14 · 22 Nov 2026 · Checksum 4f2a-91c7")
                .contains("Page 1 of 3", "Page 2 of 3", "Page 3 of 3")
                .contains("web-01", "web-02", "Looked after by two people.");
    }

    @Test
    void hasPropertiesAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(PrintedProject.pdf(SHOP))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Web shop");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Ada");
            assertThat(document.getDocumentInformation().getCustomMetadataValue("ProjectChecksum"))
                    .startsWith("4f2a91c7");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(bookmarks).containsExactly("Summary and findings", "Inventory", "Notes");
        }
    }

    @Test
    void embedsItsFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(PrintedProject.pdf(SHOP))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Größe № 7 – «δοκιμή» проверка",
                "ab",
                "a-very-long-host-name-that-never-ends.in.some.datacenter.example.internal",
                "שרת ראשי"
            })
    void canBeRead(String name) throws IOException {
        String text = PrintedProject.text(PrintedProject.pdf(withServers(name)));

        assertThat(text.replaceAll("\\s", "")).contains(name.replaceAll("\\s", ""));
    }

    /// With letters that are joined, ligatures, figures and brackets; every system on which these
    /// tests run has a font for them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "لا سلام",
                "خادم قاعدة البيانات 12 (الاحتياطي)",
                "web خادم",
                "e\u0301t\u00E9"
            })
    void canBeReadWhereLettersAreJoined(String name) throws IOException {
        PaperFonts fonts = new PaperFonts();
        byte[] pdf =
                PrintedProject.printing(withServers(name), Profile.ALL, fonts)
                        .pdf(Progress.NONE)
                        .orElseThrow()
                        .bytes();

        assertThat(fonts.missing()).isEmpty();
        assertThat(composed(PrintedProject.text(pdf))).contains(composed(name));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }

    @Test
    void putsABoxWhereNoFontHasACharacterAndSaysSo() throws IOException {
        PaperFonts fonts = new PaperFonts();
        byte[] pdf =
                PrintedProject.printing(withServers("x \uDB80\uDC00 y"), Profile.ALL, fonts)
                        .pdf(Progress.NONE)
                        .orElseThrow()
                        .bytes();

        assertThat(fonts.missing()).containsExactly("\uDB80\uDC00");
        assertThat(PrintedProject.text(pdf)).contains("About this print", "U+F0000");
    }

    @Test
    void leavesNothingWhereItIsCancelled() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThat(PrintedProject.printing(SHOP, Profile.ALL, new PaperFonts()).pdf(cancelled))
                .isEmpty();
    }

    @Test
    void printsAnEmptyProject() throws IOException {
        String text = PrintedProject.text(PrintedProject.pdf(Project.EMPTY));

        assertThat(text).contains("Page 1 of 1", "Nothing was found.");
    }
}
