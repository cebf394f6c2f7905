package hostplan.paper.part;

import hostplan.paper.PaperSize;
import hostplan.paper.layout.Orientation;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.layout.WellPlaced;
import hostplan.project.Project;
import hostplan.storage.Samples;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

/// Every part, of what is usual and of what is full, on every paper.
class PartsOnPaperTest {

    private static final List<PlanSource> SOURCES =
            Stream.of(new Samples().open("web-shop"), FullRacks.of(2, 48), Project.EMPTY)
                    .map(PrintedParts::source)
                    .toList();

    @TestFactory
    Stream<DynamicTest> leaveNoMarginAndPrintNothingOverSomethingElse() {
        return Parts.all().stream()
                .map(part -> DynamicTest.dynamicTest(part.code(), () -> check(part)));
    }

    private static void check(Part part) {
        for (PlanSource source : SOURCES) {
            for (PaperSize paper : PaperSize.values()) {
                for (Orientation orientation : Orientation.values()) {
                    PageSetup setup = new PageSetup(paper, orientation);
                    for (Page page : PrintedParts.pages(part, source, setup)) {
                        if (page.kind() == Page.Kind.PLAN) {
                            WellPlaced.check(page, source.project().name() + ", " + setup);
                        }
                    }
                }
            }
        }
    }
}
