package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.cost.PricePlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PriceBookFileTest {

    private static final List<PricePlan> PLANS = new PriceBookFile().get().plans();

    static List<PricePlan> plans() {
        return PLANS;
    }

    @Test
    void ships_what_its_schema_allows() throws IOException {
        Schema rules =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("assets", "schema", "prices.schema.json")),
                                InputFormat.JSON);
        String book = Files.readString(Path.of("assets", "prices", "plans.json"));
        assertThat(rules.validate(book, InputFormat.JSON)).isEmpty();
        assertThat(PLANS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(PricePlan.Kind.class)
    void has_plans_of_each_kind_that_are_still_sold(PricePlan.Kind kind) {
        assertThat(PLANS)
                .filteredOn(plan -> plan.kind() == kind && !plan.historical())
                .hasSizeGreaterThanOrEqualTo(10);
    }

    /// A slipped digit or a wrong unit shows here: a GiB of memory asks 0.50 to 20 a month today
    /// and up to 50 in former times, and up to 16 GiB come with each vCPU.
    @ParameterizedTest
    @MethodSource("plans")
    void asks_what_is_plausible(PricePlan plan) {
        double gib = (double) plan.memory().value() / Bytes.GIB;
        assertThat(plan.price().amount().doubleValue() / gib)
                .isBetween(0.5, plan.historical() ? 50.0 : 20.0);
        assertThat(gib / plan.vcpus()).isBetween(0.1, 16.0);
        assertThat(plan.source().asOf().substring(0, 4))
                .isBetween(
                        plan.historical() ? "2009" : "2023", plan.historical() ? "2016" : "2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"plans\": [{}]}|mine.json: plans[0].provider is missing.",
                "{\"plan\": []}|mine.json: plan is not known.",
                "{\"volumes\": [{\"id\": \"a\", \"name\": \"b\", \"price\": \"-1 EUR\"}]}|mine.json: volumes[0].price cannot be read. “-1 EUR” is less than nothing.",
            })
    void names_the_member_that_is_wrong(String json, String message) {
        assertThat(PriceBookFile.read("mine.json", json))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem -> assertThat(problem.message()).isEqualTo(message));
    }
}
