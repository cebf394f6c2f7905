package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.cost.CostAssumptions;
import hostplan.cost.CostFigure;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class CostCommandTest {

    @TempDir private Path folder;

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    /// The sample's host at 3,600 EUR, and its flavor at 20 EUR; 350 W, one unit, parts not known.
    private static Project priced() {
        Project project = Sample.project();
        HardwareConfiguration configuration =
                project.configurations()
                        .getFirst()
                        .with(draft ->
                                draft.price =
                                        Optional.of(
                                                new Price(
                                                        euro("3600"),
                                                        Optional.of(LocalDate.of(2026, 5, 1)),
                                                        "Shop")));
        return project.with(draft -> {
            draft.configurations = List.of(configuration);
            draft.flavors =
                    project.flavors().stream()
                            .map(flavor ->
                                    flavor.with(each -> each.price = Optional.of(euro("20"))))
                            .toList();
            draft.assumptions =
                    CostAssumptions.NONE.with(costs -> {
                        costs.own(CostFigure.ELECTRICITY, euro("0.20"));
                        costs.own(CostFigure.PUE, "1");
                        costs.taxRate = Optional.of(new BigDecimal("0.19"));
                    });
        });
    }

    /// Price 3,600 ÷ 60 = 60; power 0.35 × 730 × 0.20 = 51.10; place 20; care 40; repairs 8 % of
    /// 3,600 ÷ 12 = 24. Together 195.10, for six slices.
    @Test
    void answers_with_the_host_its_slices_and_what_others_ask() {
        Run run = cost(priced(), "--json");
        JsonNode json = run.json();
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(json.at("/month").decimalValue()).isEqualByComparingTo("195.1");
        assertThat(json.at("/lines")).hasSize(5);
        assertThat(json.at("/oldestPrice").stringValue()).isEqualTo("2026-05-01");
        assertThat(json.at("/flavors/0/count").intValue()).isEqualTo(6);
        assertThat(json.at("/flavors/0/hostAtFull").decimalValue())
                .isEqualByComparingTo("32.516666667");
        assertThat(json.at("/flavors/0/elsewhere/0/kind").stringValue()).isEqualTo("vps");
        assertThat(json.at("/assumptions/0/from").stringValue()).isEqualTo("project");
        assertThat(json.at("/assumptions/4/confidence").stringValue()).isEqualTo("estimate");
        assertThat(json.at("/gaps")).isEmpty();
    }

    @Test
    void stands_in_the_answer_of_slice_where_the_host_has_a_price() {
        JsonNode with = slice(priced());
        assertThat(with.at("/cost/month").decimalValue()).isEqualByComparingTo("195.1");
        assertThat(slice(Sample.project()).has("cost")).isFalse();
    }

    @Test
    void says_what_is_left_out() {
        Run run = cost(Sample.project());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("costs at least", "The price of the host is not known");
    }

    @Test
    void takes_key_fill_and_margin_from_the_command_line() {
        JsonNode json =
                cost(priced(), "--json", "--key", "vcpus", "--fill-share", "0.5", "--margin", "40%")
                        .json();
        assertThat(json.at("/key").stringValue()).isEqualTo("vcpus");
        assertThat(json.at("/flavors/0/hostAtFill").decimalValue())
                .isEqualByComparingTo("65.033333333");
        assertThat(json.at("/margin").decimalValue()).isEqualByComparingTo("0.4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--key|gold|--key: “gold” is no key.",
                "--fill-share|0|--fill-share: “0” is no share of what fits.",
                "--margin|100|--margin: “100” % cannot remain of a price.",
                "--slicing|other|--slicing: the project has no stored slicing “other”."
            })
    void refuses_what_makes_no_sense(String option, String value, String message) {
        Run run = cost(priced(), option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    private Run cost(Project project, String... options) {
        return Run.of(
                Stream.concat(Stream.of("cost", Sample.saved(folder, project)), Stream.of(options))
                        .toArray(String[]::new));
    }

    private JsonNode slice(Project project) {
        return Run.of(
                        "slice",
                        "--project",
                        Sample.saved(folder, project),
                        "--server",
                        "web-1",
                        "--json")
                .json();
    }
}
