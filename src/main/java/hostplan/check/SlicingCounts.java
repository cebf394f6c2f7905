package hostplan.check;

import hostplan.capacity.HostCounts;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.message.Value;
import hostplan.project.SlicingQuestions.Asked;
import hostplan.project.SlicingQuestions.Lack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the slicer says to the slicings of a project.
final class SlicingCounts {

    private SlicingCounts() {}

    /// Fixed counts of which some do not fit.
    static Stream<Found> notMet(Facts facts) {
        return facts.project().slicings().stream()
                .filter(SlicingCounts::wantsCounts)
                .flatMap(slicing ->
                        question(facts, slicing).flatMap(SlicingCounts::counted).stream()
                                .flatMap(counts -> counts.lines().stream())
                                .flatMap(line -> missed(slicing, line)));
    }

    private static boolean wantsCounts(Slicing slicing) {
        return slicing.lines().stream().anyMatch(line -> line.quantity().atLeast() > 0);
    }

    private static Stream<Found> missed(Slicing slicing, LineAnswer line) {
        return line.isShort()
                ? Stream.of(
                        Found.in(
                                slicing,
                                Value.of(line.flavor().name()),
                                Value.of(line.count()),
                                Value.of(line.quantity().atLeast())))
                : Stream.empty();
    }

    /// Hosts on which not a single slice fits.
    static Stream<Found> nothingFits(Facts facts) {
        return facts.project().slicings().stream()
                .filter(slicing -> !slicing.lines().isEmpty() && !wantsCounts(slicing))
                .flatMap(slicing ->
                        question(facts, slicing)
                                .filter(SlicingCounts::carriesNothing)
                                .map(question ->
                                        Found.in(slicing, Value.of(question.host().name())))
                                .stream());
    }

    static Stream<Found> unknownRuleSets(Facts facts) {
        return facts.project().slicings().stream()
                .flatMap(slicing ->
                        lacks(facts, slicing).stream()
                                .filter(Lack.UnknownRuleSet.class::isInstance)
                                .map(_ -> Found.in(slicing, Value.of(slicing.ruleSet()))));
    }

    /// Hosts stated by figures that contradict each other; those of servers are found at their
    /// configuration.
    static Stream<Found> impossibleHosts(Facts facts) {
        return facts.project().slicings().stream()
                .flatMap(slicing ->
                        lacks(facts, slicing).stream().flatMap(lack -> impossible(slicing, lack)));
    }

    private static Stream<Found> impossible(Slicing slicing, Lack lack) {
        return lack instanceof Lack.ImpossibleFigures(var host, var server, var _, var _)
                        && server.isEmpty()
                ? Stream.of(Found.in(slicing, Value.of(host)))
                : Stream.empty();
    }

    private static Optional<SlicingQuestion> question(Facts facts, Slicing slicing) {
        return switch (facts.questions().of(facts.index(), slicing)) {
            case Asked.Ready(var question) -> Optional.of(question);
            case Asked.Lacking _ -> Optional.empty();
        };
    }

    private static Optional<HostCounts> counted(SlicingQuestion question) {
        return Slicer.counted(question).toOptional();
    }

    private static boolean carriesNothing(SlicingQuestion question) {
        return counted(question).filter(counts -> counts.counts().total() == 0).isPresent();
    }

    private static List<Lack> lacks(Facts facts, Slicing slicing) {
        return switch (facts.questions().of(facts.index(), slicing)) {
            case Asked.Lacking(List<Lack> lacks) -> lacks;
            case Asked.Ready _ -> List.of();
        };
    }
}
