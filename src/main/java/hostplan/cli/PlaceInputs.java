package hostplan.cli;

import hostplan.amount.Money;
import hostplan.explain.HostFeedStatements;
import hostplan.explain.LostStatements;
import hostplan.explain.MoveStatements;
import hostplan.explain.PlacementAssumptions;
import hostplan.explain.PlacementStatements;
import hostplan.explain.PlacementTexts;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.Placer;
import hostplan.placement.move.MoveOrder;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.move.Seating;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Watch;
import hostplan.project.HostNames;
import hostplan.project.HostPrice;
import hostplan.project.PlaceFailures;
import hostplan.project.PlacedRows;
import hostplan.project.PlacementQuestions;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementVariants;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.VsphereQuestions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes questions of instances and of projects.
final class PlaceInputs {

    /// For each variant.
    private static final long NANOSECONDS = 1_000_000_000L;

    private final Services services;
    private final PlaceOptions options;

    PlaceInputs(Services services, PlaceOptions options) {
        this.services = services;
        this.options = options;
    }

    /// Prices of an instance have no currency and are whole.
    PlacedInput ofInstance(PackQuestion stated) {
        boolean isPriced = stated.hosts().stream().map(HostKind::cost).distinct().count() > 1;
        PlacementAim aim = options.aim().orElse(isPriced ? PlacementAim.PRICE : PlacementAim.HOSTS);
        List<HostKind> hosts =
                aim == PlacementAim.PRICE
                        ? stated.hosts()
                        : stated.hosts().stream().map(host -> host.withCost(1)).toList();
        PlacementQuestion question =
                PlacementQuestion.of(new PackQuestion(stated.resources(), hosts, stated.vms()))
                        .withPrices(
                                aim == PlacementAim.HOSTS
                                        ? stated.hosts().stream().map(HostKind::cost).toList()
                                        : List.of());
        return new PlacedInput(
                aim,
                failures(),
                watch ->
                        new PlacedInput.Solved(
                                solved(question, aim, watch),
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                CopiesTold.NONE,
                                List.of(),
                                PlacementAssumptions.ofInstance(failures())),
                _ -> List.of(),
                (_, _) -> {
                    throw new BadInput(
                            "An instance does not say where its hosts stand.",
                            "Leave --fail out, or give a project; --survive tries its hosts.");
                },
                (_, _) -> Optional.empty(),
                answer -> PlacedRows.ofInstance(stated, answer),
                id -> id,
                _ -> stated.hosts().stream().map(host -> Optional.of(plain(host.cost()))).toList(),
                PlaceInputs::plain);
    }

    private PlacementAnswer solved(PlacementQuestion question, PlacementAim aim, Watch watch) {
        return aim == PlacementAim.EVEN
                ? Placer.even(question, failures(), watch, _ -> {})
                : Placer.place(question, failures(), watch, _ -> {});
    }

    private FailurePlan failures() {
        return options.failures().orElse(FailurePlan.NONE);
    }

    private static Money plain(long cost) {
        return new Money(BigDecimal.valueOf(cost), Project.EMPTY.currency());
    }

    /// Throws [BadInput] naming what is missing.
    ///
    /// @param byConfiguration whether servers go by the name of their configuration
    PlacedInput ofProject(Project project, Placement asked, boolean byConfiguration) {
        Placement placement = options.applyTo(asked, project);
        ProjectIndex index = ProjectIndex.of(project);
        PlacementQuestions questions = new PlacementQuestions(services.questions());
        return switch (questions.of(index, placement)) {
            case PlacementQuestions.Asked.Lacking(List<PlacementQuestions.Lack> lacks) ->
                    throw lacking(lacks);
            case PlacementQuestions.Asked.Ready _ -> of(index, placement, byConfiguration);
        };
    }

    private PlacedInput of(ProjectIndex index, Placement placement, boolean byConfiguration) {
        Project project = index.project();
        return new PlacedInput(
                placement.aim(),
                placement.failures(),
                watch -> solved(index, placement, watch),
                answer ->
                        new PlacementVariants(services.questions())
                                .of(index, placement, answer, NANOSECONDS, () -> false, _ -> {}),
                (solved, place) -> fails(index, placement, solved, place),
                (answer, isEach) -> moves(index, answer, isEach),
                answer -> PlacedRows.ofProject(project, answer, byConfiguration),
                id -> PlacedRows.vmName(index, id),
                answered -> prices(index, answered),
                cost -> HostPrice.money(project, cost));
    }

    private PlacedInput.Solved solved(ProjectIndex index, Placement placement, Watch watch) {
        return switch (new PlacementRun(services.questions())
                .of(index, placement, watch, _ -> {})) {
            case PlacementRun.Outcome.Lacking(List<PlacementQuestions.Lack> lacks) ->
                    throw lacking(lacks);
            case PlacementRun.Outcome.Answered found ->
                    new PlacedInput.Solved(
                            found.answer(),
                            found.wishes(),
                            found.conflicts().stream()
                                    .map(each -> PlacementStatements.conflict(each, index))
                                    .toList(),
                            new VsphereQuestions(services.questions())
                                    .of(index, placement, found.answer()),
                            found.pools(),
                            copies(index, found),
                            PlacementStatements.unchecked(index, placement),
                            PlacementAssumptions.of(
                                    index,
                                    placement,
                                    found.answer().question(),
                                    services.questions().ruleSet(placement.rules().ruleSet())));
        };
    }

    private static CopiesTold copies(ProjectIndex index, PlacementRun.Outcome.Answered found) {
        HostNames names = new HostNames(index, found.answer());
        return new CopiesTold(
                found.copies(),
                host -> names.of(found.hosts().get(host)),
                id -> PlacedRows.vmName(index, id));
    }

    private static Optional<PlaceMoves> moves(
            ProjectIndex index, PlacementAnswer answer, boolean isEach) {
        boolean isAnyRunning =
                answer.question().vms().stream()
                        .flatMap(vms -> vms.ones().stream())
                        .anyMatch(one -> one.on().isPresent());
        if (!isAnyRunning) {
            return Optional.empty();
        }
        List<SeatedHost> hosts = Seating.of(answer);
        return Optional.of(
                new PlaceMoves(
                        MoveOrder.of(answer, hosts, () -> false),
                        new MoveStatements(index, answer, hosts),
                        isEach));
    }

    private static PlaceFails fails(
            ProjectIndex index, Placement placement, PlacedInput.Solved found, Place place) {
        PlaceFailures played =
                new PlaceFailures(
                        index,
                        placement.failures(),
                        found.answer(),
                        Seating.of(found.answer()),
                        found.copies().copies());
        return new PlaceFails(
                place,
                played,
                played.of(place, Watch.unlimited(() -> false)),
                new LostStatements(
                        found.answer().question(),
                        PlacementTexts.english(),
                        id -> PlacedRows.vmName(index, id)),
                id -> PlacedRows.vmName(index, id),
                HostFeedStatements.ofFailing(place, index, placement));
    }

    private BadInput lacking(List<PlacementQuestions.Lack> lacks) {
        return new PlaceLacks(new SliceLacks(services.ruleSets().all())).of(lacks.getFirst());
    }

    private static List<Optional<Money>> prices(ProjectIndex index, PlacementQuestion question) {
        List<Optional<Money>> prices = new ArrayList<>();
        for (Hosts hosts : question.hosts()) {
            prices.add(
                    switch (hosts) {
                        case Hosts.Standing _ -> Optional.empty();
                        case Hosts.Bought(String id) ->
                                HostPrice.cents(index, id)
                                        .map(cents -> HostPrice.money(index.project(), cents));
                    });
        }
        return prices;
    }
}
