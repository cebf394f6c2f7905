package hostplan.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.drawing.Drawing;
import hostplan.drawing.TableTwin;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.PaperSize;
import hostplan.paper.PaperTexts;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

class PagesTest {

    private static final EqualLetters LETTERS = new EqualLetters();
    private static final PaperTexts TEXTS = new PaperTexts();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void leavesNoMarginAndPrintsNothingOverSomethingElse(long seed) {
        for (PaperSize paper : PaperSize.values()) {
            for (Orientation orientation : Orientation.values()) {
                PageSetup setup = new PageSetup(paper, orientation);
                for (Page page : pages(setup, new RandomSections(seed).some())) {
                    WellPlaced.check(page, "seed " + seed + ", " + setup);
                }
            }
        }
    }

    @Test
    void printsEveryRowOnceUnderRepeatedHeadings() {
        Table table =
                new Table(
                        List.of(Column.left("Server"), Column.right("kg")),
                        IntStream.range(0, 300)
                                .mapToObj(each -> Row.of("row " + each, "21.8"))
                                .toList());
        List<Page> pages = pages(PageSetup.USUAL, List.of(Section.of("Inventory", List.of(table))));

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages).allSatisfy(page -> assertThat(words(page)).startsWith("Server", "kg"));
        assertThat(
                        pages.stream()
                                .flatMap(page -> words(page).stream())
                                .filter(text -> text.startsWith("row")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(each -> "row " + each).toList());
    }

    @Test
    void goesOnWithARowThatIsHigherThanAPage() {
        String tall = "line\n".repeat(200) + "end";
        Table table =
                new Table(List.of(Column.left("Note")), List.of(Row.of(tall), Row.of("next")));
        List<Page> pages = pages(PageSetup.USUAL, List.of(Section.of("Notes", List.of(table))));

        List<String> words = pages.stream().flatMap(page -> words(page).stream()).toList();
        assertThat(words.stream().filter("line"::equals)).hasSize(200);
        assertThat(words).endsWith("end", "next");
        assertThat(pages).allSatisfy(page -> assertThat(words(page)).startsWith("Note"));
    }

    @Test
    void leavesNoHeadingAloneAtTheFootOfAPage() {
        List<Block> blocks = new ArrayList<>();
        for (int each = 0; each < 200; each++) {
            blocks.add(Heading.group("heading"));
            blocks.add(Block.Paragraph.of("text"));
        }
        assertThat(pages(PageSetup.USUAL, List.of(Section.of("All", blocks))))
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(words(page)).startsWith("heading").endsWith("text"));
    }

    @Test
    void partsATableThatIsTooWideAndBeginsEachPartWithItsKey() {
        List<Column> columns = new ArrayList<>(List.of(Column.left("Name").key()));
        List<String> cells = new ArrayList<>(List.of("web-01"));
        for (int each = 0; each < 30; each++) {
            columns.add(Column.left("Column" + each));
            cells.add("unbreakable");
        }
        Table table = new Table(columns, List.of(Row.of(cells.toArray(String[]::new))));
        List<String> words =
                pages(PageSetup.USUAL, List.of(Section.of("Wide", List.of(table)))).stream()
                        .flatMap(page -> words(page).stream())
                        .toList();

        assertThat(words.stream().filter("unbreakable"::equals)).hasSize(30);
        assertThat(words.stream().filter("web-01"::equals)).hasSizeBetween(2, 6);
    }

    @Test
    void laysOutNoMoreThanIsAskedFor() {
        List<Integer> made = new ArrayList<>();
        Iterator<Section> sections =
                IntStream.range(0, 1_000)
                        .mapToObj(each -> {
                            made.add(each);
                            return Section.of("Section", List.of(Block.Paragraph.of("text")));
                        })
                        .iterator();
        Pages pages = new Pages(sections, PageSetup.USUAL, LETTERS, TEXTS);
        pages.next();

        assertThat(made).hasSizeLessThan(5);
    }

    @Test
    void turnsThePaperWhereADrawingNeedsIt() {
        Block wide = Block.Picture.of(new Drawing(240, 100, List.of(), TableTwin.EMPTY));
        Block high = Block.Picture.of(new Drawing(100, 220, List.of(), TableTwin.EMPTY));
        List<Page> pages =
                pages(
                        PageSetup.USUAL,
                        List.of(
                                new Section(List.of("a"), "", Turn.AS_DRAWINGS_FIT, List.of(wide)),
                                new Section(List.of("b"), "", Turn.AS_DRAWINGS_FIT, List.of(high)),
                                new Section(List.of("c"), "", Turn.AS_ASKED, List.of(wide))));

        assertThat(pages.stream().map(page -> page.width() > page.height()))
                .containsExactly(true, false, false);
    }

    private static List<String> words(Page page) {
        return page.content().stream()
                .flatMap(placed -> placed.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    private static List<Page> pages(PageSetup setup, List<Section> sections) {
        List<Page> pages = new ArrayList<>();
        new Pages(sections.iterator(), setup, LETTERS, TEXTS).forEachRemaining(pages::add);
        return pages;
    }
}
