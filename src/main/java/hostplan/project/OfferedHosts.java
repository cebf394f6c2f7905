package hostplan.project;

import hostplan.capacity.CutRules;
import hostplan.capacity.HostBudget;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.pack.HostKind;
import hostplan.project.PlacementQuestions.Lack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The hosts that a placement offers, each with what it has for VMs by the rules of slicing.
final class OfferedHosts {

    private final ProjectIndex index;
    private final Placement placement;
    private final SlicingQuestions slicing;
    private final List<SlicingQuestion.Line> lines;
    private final List<Lack> lacks = new ArrayList<>();

    OfferedHosts(
            ProjectIndex index,
            Placement placement,
            SlicingQuestions slicing,
            List<SlicingQuestion.Line> lines) {
        this.index = index;
        this.placement = placement;
        this.slicing = slicing;
        this.lines = lines;
    }

    /// One host as it is offered.
    ///
    /// @param cost in the unit of the aim
    /// @param price in whole hundredths, where hosts are counted and it is known
    /// @param failing what it has while other hosts have failed
    record Offered(
            PlacementQuestion.Hosts hosts,
            String name,
            long cost,
            Optional<Long> price,
            int limit,
            HostBudget budget,
            HostBudget failing) {}

    List<Offered> all() {
        List<Offered> all = new ArrayList<>();
        for (HostOffer offer : placement.hosts().stream().distinct().toList()) {
            switch (offer) {
                case HostOffer.Standing(String server) -> standing(server).ifPresent(all::add);
                case HostOffer.ToBuy(String configuration, Optional<Integer> limit) ->
                        toBuy(configuration, limit).ifPresent(all::add);
            }
        }
        if (placement.hosts().isEmpty()) {
            lacks.add(new Lack.NoHosts());
        }
        return all;
    }

    /// What was missing.
    List<Lack> lacks() {
        return List.copyOf(lacks);
    }

    private Optional<Offered> standing(String id) {
        String name = index.server(id).map(Server::name).orElse(id);
        boolean isFree =
                placement.aim() == PlacementAim.PRICE
                        || placement.hosts().stream().anyMatch(HostOffer.ToBuy.class::isInstance);
        return offered(
                index,
                id,
                new PlacementQuestion.Hosts.Standing(List.of(id)),
                name,
                isFree ? 0 : 1,
                price(Optional.of(0L)),
                1);
    }

    /// As a server of that configuration would be, that stands nowhere yet.
    private Optional<Offered> toBuy(String id, Optional<Integer> limit) {
        Optional<HardwareConfiguration> found = index.configuration(id);
        String name = found.map(HardwareConfiguration::name).orElse(id);
        Server one =
                new Server.Draft("bought " + id)
                        .build()
                        .with(draft -> {
                            draft.name = name;
                            draft.configuration = Optional.of(id);
                        });
        List<Server> servers = new ArrayList<>(index.project().servers());
        servers.add(one);
        if (placement.aim() == PlacementAim.EVEN && limit.isEmpty()) {
            lacks.add(new Lack.NoLimit(name));
        }
        ProjectIndex bought = index.at(index.project().with(draft -> draft.servers = servers));
        return cost(found, name)
                .flatMap(cost ->
                        offered(
                                bought,
                                one.id(),
                                new PlacementQuestion.Hosts.Bought(id),
                                name,
                                cost,
                                price(HostPrice.cents(index, id)),
                                limit.orElse(HostKind.ANY)));
    }

    private Optional<Long> price(Optional<Long> known) {
        return placement.aim() == PlacementAim.HOSTS ? known : Optional.empty();
    }

    private Optional<Long> cost(Optional<HardwareConfiguration> configuration, String name) {
        if (placement.aim() != PlacementAim.PRICE) {
            return Optional.of(1L);
        }
        Optional<Long> price = configuration.flatMap(each -> HostPrice.cents(index, each.id()));
        if (price.isEmpty()) {
            lacks.add(new Lack.NoPrice(name));
        }
        return price;
    }

    private Optional<Offered> offered(
            ProjectIndex in,
            String server,
            PlacementQuestion.Hosts hosts,
            String name,
            long cost,
            Optional<Long> price,
            int limit) {
        return budget(in, server, name, placement.rules())
                .map(budget ->
                        new Offered(
                                hosts,
                                name,
                                cost,
                                price,
                                limit,
                                budget,
                                failing(in, server, name).orElse(budget)));
    }

    private Optional<HostBudget> failing(ProjectIndex in, String server, String name) {
        return placement
                .failures()
                .ratios()
                .map(ratios -> placement.rules().with(draft -> draft.ratios = ratios))
                .flatMap(rules -> budget(in, server, name, rules));
    }

    private Optional<HostBudget> budget(
            ProjectIndex in, String server, String name, CutRules rules) {
        Slicing asked = rules.slicing(new Slicing.Host.OfServer(server));
        return switch (slicing.of(in, asked, lines)) {
            case SlicingQuestions.Asked.Ready(SlicingQuestion question) ->
                    Optional.of(HostBudget.of(question));
            case SlicingQuestions.Asked.Lacking(List<SlicingQuestions.Lack> missing) -> {
                missing.forEach(each -> lacks.add(new Lack.OfHost(name, each)));
                yield Optional.empty();
            }
        };
    }
}
