package hostplan.check;

import static hostplan.check.Severity.ERROR;
import static hostplan.check.Severity.NOTE;
import static hostplan.check.Severity.WARNING;

import hostplan.hardware.Part;
import hostplan.hardware.fit.FitRules;
import hostplan.message.Message;
import hostplan.project.Project;
import hostplan.project.RecentIndex;
import hostplan.project.SlicingQuestions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Looks through a project and says what is wrong or doubtful in it. Each rule takes time in
/// proportion to the number of objects.
public final class Checks {

    private static final List<Rule> RULES =
            List.of(
                    new Rule("dangling-reference", ERROR, References::dangling),
                    new Rule("rack-overlap", ERROR, Racks::overlapping),
                    new Rule("rack-outside", ERROR, Racks::outside),
                    new Rule("rack-no-unit", ERROR, RackHeights::unheld),
                    new Rule("rack-too-deep", ERROR, Racks::depths),
                    new Rule("rack-rails-short", ERROR, Racks::rails),
                    new Rule("rack-overweight", ERROR, RackLimits::weight),
                    new Rule("rack-overload", ERROR, RackLimits::watts),
                    new Rule("feed-twice", ERROR, Feeds::twice),
                    new Rule("feed-missing", ERROR, Feeds::missing),
                    new Rule("feed-overloaded", ERROR, Feeds::overloaded),
                    new Rule("feed-test-failed", ERROR, Feeds::testFailed),
                    new Rule("outlet-shared", ERROR, Feeds::sharedOutlets),
                    new Rule("outlet-beyond", ERROR, Feeds::outletsBeyond),
                    new Rule("port-shared", ERROR, Ports::shared),
                    new Rule("bay-shared", ERROR, Bays::shared),
                    new Rule("bay-circle", ERROR, Bays::circles),
                    new Rule("threads-below-cores", ERROR, Hardware::fewerThreadsThanCores),
                    new Rule("cores-below-sockets", ERROR, Hardware::fewerCoresThanSockets),
                    new Rule("vm-vcpus-above-threads", ERROR, Vms::moreVcpusThanThreads),
                    new Rule("vm-memory-above-installed", ERROR, Vms::moreMemoryThanInstalled),
                    new Rule("flavor-above-threads", ERROR, Slicings::flavorsWiderThanAnyHost),
                    new Rule("count-not-met", ERROR, SlicingCounts::notMet),
                    new Rule("slice-fits-nowhere", ERROR, SlicingCounts::nothingFits),
                    new Rule("rule-set-unknown", ERROR, SlicingCounts::unknownRuleSets),
                    new Rule("host-impossible", ERROR, SlicingCounts::impossibleHosts),
                    new Rule("pool-host-twice", ERROR, Pools::hostsInTwo),
                    new Rule("pool-too-few-hosts", ERROR, Pools::tooFewHosts),
                    new Rule("pool-fill-limit", ERROR, Pools::fillLimits),
                    new Rule("placement-bound-vm", ERROR, Placements::boundElsewhere),
                    new Rule("placement-price-missing", ERROR, Placements::withoutPrice),
                    new Rule("placement-even-unlimited", ERROR, Placements::evenWithoutLimit),
                    new Rule("placement-host-twice", ERROR, Placements::hostsTwice),
                    new Rule("placement-rules-contradict", ERROR, Placements::contradictingRules),
                    new Rule("placement-together-on-feed", ERROR, Placements::togetherOnFeed),
                    new Rule("placement-rule-set-unknown", ERROR, Placements::unknownRuleSets),
                    new Rule("currency-without-rate", ERROR, Currencies::withoutRate),
                    new Rule("serial-number-shared", ERROR, Names::serialNumbers),
                    new Rule("asset-tag-shared", ERROR, Names::assetTags),
                    new Rule("budget-exceeded", WARNING, Budgets::exceeded),
                    new Rule("duplicate-name", WARNING, Names::duplicates),
                    new Rule("name-missing", WARNING, Names::missing),
                    new Rule("rack-shared", WARNING, Racks::sharing),
                    new Rule("rack-reserved", WARNING, Racks::reserved),
                    new Rule("rack-top-heavy", WARNING, Racks::topHeavy),
                    new Rule("feed-overloaded-at-peak", WARNING, Feeds::overloadedAtPeak),
                    new Rule("feed-test-failed-at-peak", WARNING, Feeds::testFailedAtPeak),
                    new Rule("supplies-on-one-feed", WARNING, Feeds::redundantOnOne),
                    new Rule("host-threads-unknown", WARNING, Slicings::unknownThreads),
                    new Rule("host-memory-unknown", WARNING, Slicings::unknownMemory),
                    new Rule("pool-without-hosts", WARNING, Pools::withoutHosts),
                    new Rule("pool-host-without-drives", WARNING, Pools::withoutDrives),
                    new Rule("pool-two-copies", WARNING, Pools::twoCopies),
                    new Rule("placement-host-overfull", WARNING, RunningPlacements::overfull),
                    new Rule("placement-rule-broken", WARNING, RunningPlacements::brokenRules),
                    new Rule("placement-not-survived", WARNING, RunningPlacements::notSurvived),
                    new Rule("placement-group-empty", WARNING, Placements::emptyGroups),
                    new Rule("own-value-wrong", WARNING, OwnValues::wrong),
                    new Rule("warranty-over", WARNING, Dates::warrantyOver),
                    new Rule("price-old", WARNING, Dates::oldPrices),
                    new Rule("price-in-future", WARNING, Dates::futurePrices),
                    new Rule("part-prices-old", WARNING, PartPrices::old),
                    new Rule("price-years-mixed", WARNING, PartPrices::ofDifferentYears),
                    new Rule("part-price-missing", WARNING, PartPrices::missing),
                    new Rule("price-without-rate", WARNING, PartPrices::withoutRate),
                    new Rule("tax-rate-missing", WARNING, PartPrices::withoutTaxRate),
                    new Rule("quote-over", WARNING, PartPrices::quotesOver),
                    new Rule("rate-old", WARNING, Dates::oldRates),
                    new Rule("rack-height-unknown", NOTE, RackHeights::unknown),
                    new Rule("rack-heavy-high", NOTE, Racks::heavyHigh),
                    new Rule("port-in-other-rack", NOTE, Ports::inOtherRacks),
                    new Rule("supply-single", NOTE, Feeds::single),
                    new Rule("cores-uneven", NOTE, Hardware::unequalProcessors),
                    new Rule("configuration-unused", NOTE, Hardware::unusedConfigurations),
                    new Rule("slicing-without-flavor", NOTE, Slicings::withoutFlavor),
                    new Rule("placement-vms-elsewhere", NOTE, RunningPlacements::elsewhere),
                    new Rule("own-value-without-column", NOTE, OwnValues::withoutColumn),
                    new Rule("unknown-members", NOTE, UnknownInFile::members));

    private static final List<Message> NOT_CHECKED =
            List.of(
                    new Message("not-checked.placement", List.of()),
                    new Message("not-checked.depth", List.of()),
                    new Message("not-checked.unknown", List.of()),
                    new Message("not-checked.feeds", List.of()),
                    new Message("not-checked.network", List.of()));

    private final Clock clock;
    private final SlicingQuestions questions;
    private final MachineFits machines;
    private final RecentIndex index = new RecentIndex();

    /// @param clock says which day it is, on which warranties and prices turn
    /// @param questions knows the rule sets that a slicing may name
    /// @param catalog the parts that a cure may take beside those of the project; read only where
    ///   one is looked for
    public Checks(Clock clock, SlicingQuestions questions, Supplier<List<Part>> catalog) {
        this.clock = clock;
        this.questions = questions;
        this.machines = new MachineFits(catalog);
    }

    /// What is wrong or doubtful: errors first, then warnings, then notes, each in the order of the
    /// rules and of the project, and after them what does not fit in the machines.
    public List<Finding> findings(Project project) {
        Facts facts = Facts.of(index.of(project), questions, LocalDate.now(clock));
        return Stream.concat(
                        RULES.stream().flatMap(rule -> rule.findings(facts)),
                        machines.findings(facts))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /// What no rule looks at, so that an empty list of findings is not taken for more than it is.
    public List<Message> notChecked() {
        return Stream.concat(NOT_CHECKED.stream(), FitRules.notChecked().stream()).toList();
    }

    /// The rules by name, with how much each matters.
    static List<Rule> rules() {
        return RULES;
    }
}
