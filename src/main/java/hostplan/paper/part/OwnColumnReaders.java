package hostplan.paper.part;

import hostplan.paper.Disclosure;
import hostplan.project.OwnColumn;
import hostplan.project.Project;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may read the columns that a person added: nobody else knows what they tell. Numbers and
/// texts that name a currency may be money.
///
/// @param columns by their identities
record OwnColumnReaders(PlanSource source, Map<String, OwnColumn> columns) {

    static OwnColumnReaders of(PlanSource source) {
        return new OwnColumnReaders(
                source,
                source.project().ownColumns().stream()
                        .collect(
                                Collectors.toMap(
                                        OwnColumn::id, Function.identity(), (first, _) -> first)));
    }

    /// @param column its identity
    Disclosure of(String column) {
        if (source.wishes().ownColumns().contains(column)) {
            return Disclosure.OPEN;
        }
        return Optional.ofNullable(columns.get(column))
                        .filter(each -> !mayBeMoney(each))
                        .isPresent()
                ? Disclosure.OWN
                : Disclosure.INTERNAL_COST;
    }

    private boolean mayBeMoney(OwnColumn column) {
        return column.type() == OwnColumn.Type.NUMBER
                || Stream.concat(Stream.of(column.name()), values(source.project(), column))
                        .anyMatch(PricedNotes::namesMoney);
    }

    private static Stream<String> values(Project project, OwnColumn column) {
        return project.servers().stream()
                .flatMap(server -> Optional.ofNullable(server.own().get(column.id())).stream());
    }
}
