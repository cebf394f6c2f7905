package hostplan.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Feed;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.paper.PaperSize;
import hostplan.paper.layout.Orientation;
import hostplan.paper.layout.Page;
import hostplan.paper.layout.PageSetup;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.Whereabouts;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class DoorsPartTest {

    private static final Project SHOP = new Samples().open("web-shop");

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void isOnePageARack(PaperSize paper) {
        for (Project project : List.of(SHOP, FullRacks.of(3, 48), FullRacks.of(3, 6))) {
            for (Orientation orientation : Orientation.values()) {
                assertThat(pages(project, new PageSetup(paper, orientation)))
                        .hasSize(project.racks().size());
            }
        }
    }

    private static List<Page> pages(Project project, PageSetup setup) {
        return PrintedParts.pages(new DoorsPart(), PrintedParts.source(project), setup);
    }

    @Test
    void tellsWhoseEachServerIsAndByWhatTheRackIsFed() {
        ProjectIndex index = ProjectIndex.of(SHOP);
        List<Page> pages = pages(SHOP, PageSetup.USUAL);
        for (int number = 0; number < pages.size(); number++) {
            Rack rack = SHOP.racks().get(number);
            String words = String.join(" ", PrintedParts.words(pages.get(number)));

            assertThat(words).contains("Rack " + rack.name(), "Whom to call", "Telephone");
            for (Feed feed : rack.feeds()) {
                assertThat(words).contains("Feed " + feed.name() + " 32 A, 230 V");
            }
            for (Server server : SHOP.servers()) {
                if (Whereabouts.of(server, index).rack().filter(rack::equals).isPresent()) {
                    assertThat(words).contains(server.name(), server.owner());
                }
            }
        }
    }
}
