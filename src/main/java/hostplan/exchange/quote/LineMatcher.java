package hostplan.exchange.quote;

import hostplan.exchange.Headings;
import hostplan.hardware.Priced;
import hostplan.hardware.Quote;
import hostplan.hardware.ServerModel;
import hostplan.project.Project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds what a line of a quote means among the parts, models and configurations of a project: by
/// part number, then by vendor and name, then where one text contains the other and only one thing
/// does so. Cases, blanks and punctuation do not matter.
final class LineMatcher {

    /// Shorter texts are contained in too much.
    private static final int FEWEST_LETTERS = 4;

    private final Map<Quote.Target, Priced<?>> objects = new LinkedHashMap<>();
    private final List<Known> known;

    private record Known(Quote.Target target, String partNumber, String name, String fullName) {}

    LineMatcher(Project project) {
        all(project).forEach(object -> objects.putIfAbsent(Quote.Target.of(object), object));
        known = objects.values().stream().map(LineMatcher::known).toList();
    }

    /// Everything of a project that a quote can set the price of.
    static Stream<Priced<?>> all(Project project) {
        return Stream.of(project.parts(), project.configurations(), project.serverModels())
                .flatMap(List::stream);
    }

    private static Known known(Priced<?> object) {
        return new Known(
                Quote.Target.of(object),
                Headings.plain(object.partNumber()),
                Headings.plain(ownName(object)),
                Headings.plain(object.fullName()));
    }

    /// Without its maker.
    private static String ownName(Priced<?> object) {
        return object instanceof ServerModel model ? model.model() : object.name();
    }

    Optional<Priced<?>> find(Quote.Target target) {
        return Optional.ofNullable(objects.get(target));
    }

    QuoteMatch byHand(Optional<Quote.Target> target) {
        return target.filter(objects::containsKey)
                .<QuoteMatch>map(found -> new QuoteMatch.One(found, QuoteMatch.By.HAND))
                .orElseGet(QuoteMatch.LeftOut::new);
    }

    QuoteMatch match(QuoteRow row) {
        String number = Headings.plain(row.partNumber());
        String name = Headings.plain(row.vendor() + row.name());
        String plainName = Headings.plain(row.name());
        return one(
                        each -> !number.isEmpty() && each.partNumber.equals(number),
                        QuoteMatch.By.PART_NUMBER)
                .or(() -> one(each -> isCalled(each, name, plainName), QuoteMatch.By.NAME))
                .or(() ->
                        one(
                                each ->
                                        row.vendor().isEmpty()
                                                && !plainName.isEmpty()
                                                && each.name.equals(plainName),
                                QuoteMatch.By.NAME))
                .or(() ->
                        one(each -> contains(each, name, number), QuoteMatch.By.CONTAINED)
                                .map(match -> doubted(match, name)))
                .orElseGet(QuoteMatch.None::new);
    }

    /// A line that names a model and says more may well sell something that is for that model.
    private QuoteMatch doubted(QuoteMatch match, String name) {
        return match instanceof QuoteMatch.One(Quote.Target target, QuoteMatch.By _)
                        && target.kind() == Quote.Kind.MODEL
                        && known.stream()
                                .filter(each -> each.target.equals(target))
                                .noneMatch(each -> each.fullName.contains(name))
                ? new QuoteMatch.Several(List.of(target))
                : match;
    }

    private static boolean isCalled(Known each, String name, String plainName) {
        return !name.isEmpty() && (each.fullName.equals(name) || each.fullName.equals(plainName));
    }

    /// A line that states a part number means nothing with another one.
    private static boolean contains(Known each, String name, String number) {
        boolean otherNumber =
                !number.isEmpty() && !each.partNumber.isEmpty() && !each.partNumber.equals(number);
        if (otherNumber) {
            return false;
        }
        return holds(name, each.partNumber)
                || holds(name, each.fullName)
                || holds(name, each.name)
                || holds(each.fullName, name);
    }

    private static boolean holds(String longer, String shorter) {
        return shorter.length() >= FEWEST_LETTERS && longer.contains(shorter);
    }

    private Optional<QuoteMatch> one(Predicate<Known> fits, QuoteMatch.By by) {
        List<Quote.Target> found = known.stream().filter(fits).map(Known::target).toList();
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new QuoteMatch.One(found.getFirst(), by));
            default -> Optional.of(new QuoteMatch.Several(found));
        };
    }
}
