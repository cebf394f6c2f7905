package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Resource;
import hostplan.cost.FlavorCost;
import hostplan.cost.SliceCosts;
import hostplan.drawing.Words;
import hostplan.sheet.CommaSeparated;
import hostplan.sheet.TabSeparated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one asks for each flavor: its own price, else that for the wanted margin.
///
/// @param rows the heading, then a row for each flavor
record PriceList(List<List<String>> rows) {

    private static final List<String> COLUMNS =
            List.of("flavor", "vcpus", "memory", "disk", "net", "gross");

    PriceList {
        rows = List.copyOf(rows);
    }

    static PriceList of(SliceCosts costs, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(column -> words.text("pricelist." + column)).toList());
        costs.flavors().forEach(flavor -> rows.add(row(costs, flavor, words)));
        return new PriceList(rows);
    }

    private static List<String> row(SliceCosts costs, FlavorCost flavor, Words words) {
        FlavorNeed need = flavor.line().flavor();
        Optional<Fraction> net = flavor.charged();
        return Stream.concat(
                        Stream.of(
                                need.name(),
                                words.format().number(need.vcpus()),
                                words.amount(Resource.MEMORY, need.memory().mib()),
                                need.disk()
                                        .map(disk -> words.amount(Resource.DISK, disk.mb()))
                                        .orElse("")),
                        Stream.of(net, net.flatMap(costs::gross))
                                .map(price ->
                                        price.map(each -> money(costs, each, words)).orElse("")))
                .toList();
    }

    private static String money(SliceCosts costs, Fraction amount, Words words) {
        return words.format().money(costs.host().assumed().valuation().money(amount));
    }

    /// For a spreadsheet, through the clipboard.
    String tabbed() {
        return TabSeparated.write(rows);
    }

    String csv() {
        return CommaSeparated.write(rows);
    }
}
