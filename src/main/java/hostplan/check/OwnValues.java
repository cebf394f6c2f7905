package hostplan.check;

import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.project.OwnColumn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values of the person's own columns that are not what their column says.
final class OwnValues {

    private OwnValues() {}

    static Stream<Found> wrong(Facts facts) {
        Map<String, OwnColumn> columns = columns(facts);
        return facts.project().servers().stream()
                .flatMap(server ->
                        server.own().entrySet().stream()
                                .flatMap(each -> wrong(server, each, columns)));
    }

    /// Values that no column shows.
    static Stream<Found> withoutColumn(Facts facts) {
        Map<String, OwnColumn> columns = columns(facts);
        return facts.project().servers().stream()
                .flatMap(server ->
                        server.own().entrySet().stream()
                                .filter(each -> !columns.containsKey(each.getKey()))
                                .map(each ->
                                        Found.in(
                                                server,
                                                Value.of(each.getValue()),
                                                Value.of(each.getKey()))));
    }

    private static Map<String, OwnColumn> columns(Facts facts) {
        return facts.project().ownColumns().stream()
                .collect(Collectors.toMap(OwnColumn::id, Function.identity(), (first, _) -> first));
    }

    private static Stream<Found> wrong(
            Server server, Map.Entry<String, String> own, Map<String, OwnColumn> columns) {
        OwnColumn column = columns.get(own.getKey());
        return column == null || fits(own.getValue(), column)
                ? Stream.empty()
                : Stream.of(wrong(server, own.getValue(), column));
    }

    private static Found wrong(Server server, String text, OwnColumn column) {
        Found found =
                Found.in(server, Value.of(text), Value.of(column.name()))
                        .variant(column.type().code());
        return column.type() == OwnColumn.Type.CHOICE
                ? found.curedBy(new Cure.AddChoice(column.id(), text))
                : found;
    }

    private static boolean fits(String text, OwnColumn column) {
        return switch (column.type()) {
            case TEXT -> true;
            case NUMBER -> NumberText.plain(text) instanceof Parsed.Value;
            case DATE -> isDate(text);
            case CHOICE -> column.choices().contains(text);
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
