package hostplan.storage;

import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.cost.Licence;
import hostplan.project.Project;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The licences and subscriptions in the file, one a line.
final class LicenceShape {

    private static final Value<Licence> VALUE =
            ObjectValue.part(
                    Shape.<Licence, Parts>oneLine()
                            .text("name", Licence::name, (d, v) -> d.name = v)
                            .required("price", Amounts.PRICE, Licence::price, (d, v) -> d.price = v)
                            .always(
                                    "per",
                                    WordValue.of(Licence.Basis.class),
                                    Licence::basis,
                                    (d, v) -> d.basis = v)
                            .optional(
                                    "leastPerSocket",
                                    Bounded.WHOLE,
                                    Licence::leastPerSocket,
                                    (d, v) -> d.leastPerSocket = v)
                            .always(
                                    "every",
                                    WordValue.of(Licence.Period.class),
                                    Licence::period,
                                    (d, v) -> d.period = v)
                            .text("ruleSet", Licence::ruleSet, (d, v) -> d.ruleSet = v)
                            .optional("date", Scalars.DATE, Licence::date, (d, v) -> d.date = v)
                            .text("source", Licence::source, (d, v) -> d.source = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<Licence>> LIST = ListValue.lines(VALUE, Licence::name);

    private LicenceShape() {}

    private static final class Parts {
        String name = "";
        Money price = new Money(BigDecimal.ZERO, Project.USUAL_CURRENCY);
        Licence.Basis basis = Licence.Basis.HOST;
        Optional<Integer> leastPerSocket = Optional.empty();
        Licence.Period period = Licence.Period.MONTH;
        String ruleSet = "";
        Optional<LocalDate> date = Optional.empty();
        String source = "";

        Parsed<Licence> build() {
            return Parsed.value(
                    new Licence(name, basis, leastPerSocket, price, period, ruleSet, date, source));
        }
    }
}
