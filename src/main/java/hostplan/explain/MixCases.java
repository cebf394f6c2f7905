package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.ground.Ground.Mixes;
import hostplan.placement.pack.HostKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells which choices of hosts were tried.
final class MixCases {

    private final NoPlaceStep noPlace;
    private final ProofAmounts amounts;

    MixCases(NoPlaceStep noPlace, ProofAmounts amounts) {
        this.noPlace = noPlace;
        this.amounts = amounts;
    }

    ProofStep of(Mixes mixes) {
        return new ProofStep(
                "mixes",
                List.of(
                        Message.of(
                                "proof-mixes",
                                Value.of(mixes.hosts()),
                                amounts.value(mixes.bound()),
                                Value.of(mixes.refused().size()))),
                amounts.so(mixes.bound()),
                amounts.unit(),
                mixes.bound(),
                Optional.empty(),
                mixes.refused().stream().map(this::of).toList());
    }

    private ProofCase of(Mixes.Refused refused) {
        String hosts =
                refused.question().hosts().stream()
                        .filter(host -> host.limit() > 0 && host.limit() != HostKind.ANY)
                        .map(host -> host.limit() + " " + host.name())
                        .collect(Collectors.joining(", "));
        return new ProofCase(
                Message.of("proof-case-mix", Value.of(hosts)),
                refused.price(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        Message.of(
                                "proof-case-mix-refused", Value.of(refused.fewest().unplaced()))),
                List.of(noPlace.of(refused.question(), refused.fewest())),
                false);
    }
}
