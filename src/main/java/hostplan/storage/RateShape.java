package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.project.Project;
import hostplan.project.Rate;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// The exchange rates in the file, one a line.
final class RateShape {

    private static final Value<Rate> VALUE =
            ObjectValue.part(
                    Shape.<Rate, Parts>oneLine()
                            .required(
                                    "currency",
                                    Amounts.CURRENCY,
                                    Rate::currency,
                                    (d, v) -> d.currency = v)
                            .required("value", Scalars.DECIMAL, Rate::value, (d, v) -> d.value = v)
                            .required("date", Scalars.DATE, Rate::date, (d, v) -> d.date = v)
                            .text("source", Rate::source, (d, v) -> d.source = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<Rate>> LIST =
            ListValue.lines(VALUE, rate -> rate.currency() + " " + rate.date());

    private RateShape() {}

    private static final class Parts {
        Currency currency = Project.USUAL_CURRENCY;
        BigDecimal value = BigDecimal.ONE;
        LocalDate date = LocalDate.EPOCH;
        String source = "";

        Parsed<Rate> build() {
            return Parsed.value(new Rate(currency, value, date, source));
        }
    }
}
