package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.amount.Money;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes JSON for machines: numbers as plain decimals without exponent, what is not known as null.
final class JsonOutput {

    /// Digits after the point of a fraction whose decimals would never end.
    private static final int DIGITS = 9;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /// The text of one object, with its members as they are written.
    static String object(Consumer<JsonOutput> members) {
        return text(output -> output.enclosed(members));
    }

    /// The text of one array of objects.
    static <T> String array(Collection<T> elements, ObjectWriter<T> writer) {
        return text(output -> output.elements(elements, writer));
    }

    /// Writes the members of an object.
    @FunctionalInterface
    interface ObjectWriter<T> {
        void write(JsonOutput output, T value);
    }

    private static String text(Consumer<JsonOutput> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), text)) {
            content.accept(new JsonOutput(json));
        }
        return text.toString();
    }

    void objects(String name, Collection<? extends Consumer<JsonOutput>> objects) {
        array(name, objects, (output, members) -> members.accept(output));
    }

    <T> void array(String name, Collection<T> elements, ObjectWriter<T> writer) {
        json.writeName(name);
        elements(elements, writer);
    }

    void texts(String name, Collection<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void object(String name, Consumer<JsonOutput> members) {
        json.writeName(name);
        enclosed(members);
    }

    /// An object, or null where there is none.
    <T> void maybe(String name, Optional<T> value, ObjectWriter<T> writer) {
        value.ifPresentOrElse(
                known -> object(name, output -> writer.write(output, known)),
                () -> json.writeNullProperty(name));
    }

    /// The members of an amount of money.
    static void money(JsonOutput json, Money money) {
        json.number("amount", Fraction.of(money.amount()));
        json.text("currency", money.currency().getCurrencyCode());
    }

    void numbers(String name, Collection<Integer> numbers) {
        json.writeName(name);
        json.writeStartArray();
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }

    /// A text as it is, empty or not.
    void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    /// A text of which an empty one means that nothing is known.
    void known(String name, String value) {
        known(name, Optional.of(value).filter(text -> !text.isEmpty()));
    }

    void known(String name, Optional<String> value) {
        value.ifPresentOrElse(text -> text(name, text), () -> json.writeNullProperty(name));
    }

    void date(String name, Optional<LocalDate> value) {
        known(name, value.map(LocalDate::toString));
    }

    void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    void number(String name, Fraction value) {
        BigDecimal decimal = value.exactDecimal().orElseGet(() -> rounded(value));
        json.writeNumberProperty(name, decimal);
    }

    void whole(String name, Optional<? extends Number> value) {
        value.ifPresentOrElse(
                number -> number(name, number.longValue()), () -> json.writeNullProperty(name));
    }

    void decimal(String name, Optional<BigDecimal> value) {
        value.ifPresentOrElse(
                number -> json.writeNumberProperty(name, number),
                () -> json.writeNullProperty(name));
    }

    void yesNo(String name, Optional<Boolean> value) {
        value.ifPresentOrElse(
                known -> json.writeBooleanProperty(name, known),
                () -> json.writeNullProperty(name));
    }

    void fraction(String name, Optional<Fraction> value) {
        value.ifPresentOrElse(number -> number(name, number), () -> json.writeNullProperty(name));
    }

    private static BigDecimal rounded(Fraction value) {
        BigDecimal decimal = value.toDecimal(DIGITS).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    private void enclosed(Consumer<JsonOutput> members) {
        json.writeStartObject();
        members.accept(this);
        json.writeEndObject();
    }

    private <T> void elements(Collection<T> elements, ObjectWriter<T> writer) {
        json.writeStartArray();
        elements.forEach(element -> enclosed(output -> writer.write(output, element)));
        json.writeEndArray();
    }

    /// Two blanks a level, and the same line ends everywhere.
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator("");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
