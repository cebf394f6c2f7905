package hostplan.cli;

import hostplan.amount.Bandwidth;
import hostplan.amount.BandwidthText;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.exchange.text.TableRow;
import hostplan.exchange.value.ColumnStyle;
import hostplan.exchange.value.ListedAmounts;
import hostplan.exchange.value.ListedNumbers;

import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// One row of a list, its cells by heading. What cannot be read is a problem and reads as empty.
record ListedRow(Path file, TableRow cells, Map<String, Column> columns, ListProblems problems) {

    /// Also several of it: `2 x 16`.
    private static final Pattern BARE =
            Pattern.compile("(?:[0-9]{1,6}\\s*[xX×*]\\s*)?[0-9][0-9.,'’ ]*");

    private static final Set<String> GIGABITS = Set.of("gbit", "gbits", "gbps");

    /// @param cell its place
    record Column(int cell, ColumnStyle style) {}

    /// A cell without a heading is a separator too many.
    void refuseMore(int headings) {
        for (int cell = headings; cell < cells.cells().size(); cell++) {
            if (!cells.cell(cell).isBlank()) {
                complain(
                        Quoted.of(cells.cell(cell)) + " stands under no heading.",
                        "Put quotation marks around cells with commas, or add the heading.");
            }
        }
    }

    String text(String heading) {
        Column column = columns.get(heading);
        return column == null ? "" : cells.cell(column.cell()).strip();
    }

    String required(String heading) {
        String text = text(heading);
        if (text.isEmpty()) {
            complain(heading + " is missing.", "Write one.");
        }
        return text;
    }

    /// A whole number; also as lists write it, such as `2 × 16` or `16 cores`.
    Optional<Integer> whole(String heading, int least) {
        return read(
                heading,
                (text, style) ->
                        switch (WholeText.read(text, least)) {
                            case Parsed.Value<Integer> plain -> plain;
                            case Parsed.Problem<Integer> problem ->
                                    ListedNumbers.decimal(text, style)
                                                            .flatMap(_ ->
                                                                    ListedNumbers.count(
                                                                            text, style))
                                                    instanceof Parsed.Value<Long>(Long count)
                                            ? WholeText.read(String.valueOf(count), least)
                                            : problem;
                        });
    }

    /// Bare numbers are in the unit of the heading, else in GiB; GB means GiB, as lists write it.
    Optional<Bytes> memory(String heading) {
        return read(
                heading,
                (text, style) ->
                        ListedAmounts.memory(text, with(heading, text, style, Unit.MEMORY)));
    }

    /// Bare numbers are in the unit of the heading, else in GB.
    Optional<Bytes> disk(String heading) {
        return read(
                heading,
                (text, style) -> ListedAmounts.drives(text, with(heading, text, style, Unit.DISK)));
    }

    /// The unit of bare numbers where no heading names one.
    private enum Unit {
        MEMORY("GiB"),
        DISK("GB"),
        NETWORK("Mbit/s");

        private final String text;

        Unit(String text) {
            this.text = text;
        }
    }

    /// Only a bare number has the unit of its column: `64 frogs` names none.
    private ColumnStyle with(String heading, String text, ColumnStyle style, Unit usual) {
        return BARE.matcher(text).matches()
                ? style.withUnit(style.unit().orElseGet(() -> assumed(heading, usual)))
                : new ColumnStyle(
                        style.noun(),
                        style.mark(),
                        style.dates(),
                        Optional.empty(),
                        style.currency());
    }

    private String assumed(String heading, Unit usual) {
        problems.assumed(file, heading, usual.text);
        return usual.text.toLowerCase(Locale.ROOT);
    }

    /// Bare numbers are in the unit of the heading, else in Mbit/s.
    Optional<Bandwidth> rate(String heading) {
        return read(
                heading,
                (text, style) -> {
                    boolean isBare = BARE.matcher(text).matches();
                    String whole = isBare ? text + " " + rateUnit(heading, style) : text;
                    return BandwidthText.listed(whole, style.mark())
                            .map(found -> found.each().times(found.count()));
                });
    }

    private String rateUnit(String heading, ColumnStyle style) {
        if (style.unit().isEmpty()) {
            problems.assumed(file, heading, Unit.NETWORK.text);
        }
        return style.unit().filter(GIGABITS::contains).isPresent() ? "Gbit/s" : Unit.NETWORK.text;
    }

    /// @param usual currency of prices that name none, where the heading names none either
    Optional<Money> money(String heading, Currency usual) {
        return read(
                heading,
                (text, style) ->
                        MoneyText.price(
                                text,
                                Optional.of(
                                        style.unit().flatMap(ListedRow::currency).orElse(usual)),
                                style.mark()));
    }

    private static Optional<Currency> currency(String unit) {
        String code = unit.toUpperCase(Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst();
    }

    private <T> Optional<T> read(
            String heading, BiFunction<String, ColumnStyle, Parsed<T>> reader) {
        String text = text(heading);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (reader.apply(text, Objects.requireNonNull(columns.get(heading)).style())) {
            case Parsed.Value<T>(T value) -> Optional.of(value);
            case Parsed.Problem<T>(String message, String cure) -> {
                complain(heading + ": " + message, cure);
                yield Optional.empty();
            }
        };
    }

    void complain(String message, String cure) {
        problems.add(file, cells, message, cure);
    }
}
