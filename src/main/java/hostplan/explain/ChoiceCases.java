package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.ground.Choices;
import hostplan.placement.ground.Choices.Lost;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells which choices of hosts to buy were tried, and what is lost of each when hosts fail.
final class ChoiceCases {

    private final NoPlaceStep noPlace;
    private final ProofAmounts amounts;

    ChoiceCases(NoPlaceStep noPlace, ProofAmounts amounts) {
        this.noPlace = noPlace;
        this.amounts = amounts;
    }

    ProofStep of(Choices choices) {
        return new ProofStep(
                "choices",
                List.of(
                        Message.of(
                                "proof-choices",
                                amounts.value(choices.least().bound()),
                                amounts.value(choices.bound()),
                                Value.of(choices.lost().size()))),
                amounts.so(choices.bound()),
                amounts.unit(),
                choices.bound(),
                Optional.empty(),
                choices.lost().stream().map(lost -> of(choices, lost)).toList());
    }

    private ProofCase of(Choices choices, Lost lost) {
        List<HostKind> hosts = choices.question().hosts();
        String chosen = names(hosts, lost.limits(), true);
        return new ProofCase(
                chosen.isEmpty()
                        ? Message.of("proof-case-nothing-bought")
                        : Message.of("proof-case-mix", Value.of(chosen)),
                lost.cost(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        Message.of(
                                "proof-case-choice-lost",
                                Value.of(failed(choices.question(), lost)),
                                Value.of(lost.fewest().unplaced()))),
                List.of(
                        noPlace.of(
                                Choices.left(choices.question(), lost.limits(), lost.failed()),
                                lost.fewest())),
                false);
    }

    /// Which hosts failed, such as `2 small`.
    static String failed(PackQuestion question, Lost lost) {
        return names(question.hosts(), lost.failed(), false);
    }

    /// @param isBought whether only those count that cost something
    private static String names(List<HostKind> hosts, List<Integer> counts, boolean isBought) {
        return IntStream.range(0, hosts.size())
                .filter(host -> counts.get(host) > 0)
                .filter(host -> !isBought || hosts.get(host).cost() > 0)
                .mapToObj(host -> counts.get(host) + " × " + hosts.get(host).name())
                .collect(Collectors.joining(", "));
    }
}
