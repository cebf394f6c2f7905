package hostplan.project;

import hostplan.amount.Parsed;
import hostplan.capacity.Flavor;
import hostplan.capacity.HostCounting;
import hostplan.capacity.HostCounts;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.inventory.Site;
import hostplan.project.SlicedHost.Outcome;
import hostplan.project.SlicingQuestions.Asked;
import hostplan.project.SlicingQuestions.Lack;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Counts all slicings of one state of a project after another: what an edit did not change is not
/// counted again, nor what it costs. To be used by one thread at a time.
public final class HostTally {

    private final SlicingQuestions questions;
    private final HostCounting counting = new HostCounting();
    private final RecentIndex recent = new RecentIndex();
    private final RecentCosts costs = new RecentCosts();
    private SlicedHosts last = SlicedHosts.NONE;

    public HostTally(SlicingQuestions questions) {
        this.questions = questions;
    }

    public SlicedHosts of(Project project) {
        ProjectIndex index = recent.of(project);
        List<Asked> asked =
                project.slicings().stream().map(slicing -> questions.of(index, slicing)).toList();
        Iterator<Parsed<HostCounts>> answers =
                counting.of(asked.stream().flatMap(HostTally::question).toList()).iterator();
        costs.at(project);
        List<SlicedHost> hosts = new ArrayList<>(asked.size());
        for (int row = 0; row < asked.size(); row++) {
            Slicing slicing = project.slicings().get(row);
            Outcome outcome = outcome(slicing, asked.get(row), answers, index);
            hosts.add(kept(new SlicedHost(slicing, site(slicing, index), outcome)));
        }
        last =
                new SlicedHosts(
                        hosts,
                        project.sites().stream().map(Site::id).toList(),
                        project.flavors().stream().map(Flavor::id).toList());
        return last;
    }

    /// The one of the last time, where it says the same.
    private SlicedHost kept(SlicedHost host) {
        return last.find(host.slicing().id()).filter(host::isSameAs).orElse(host);
    }

    private static Stream<SlicingQuestion> question(Asked asked) {
        return switch (asked) {
            case Asked.Ready(SlicingQuestion question) -> Stream.of(question);
            case Asked.Lacking _ -> Stream.empty();
        };
    }

    private Outcome outcome(
            Slicing slicing,
            Asked asked,
            Iterator<Parsed<HostCounts>> answers,
            ProjectIndex index) {
        return switch (asked) {
            case Asked.Lacking(List<Lack> lacks) -> new Outcome.Lacking(lacks);
            case Asked.Ready(SlicingQuestion question) ->
                    switch (answers.next()) {
                        case Parsed.Value<HostCounts>(HostCounts counts) ->
                                new Outcome.Counted(
                                        question, counts, costs.of(index, slicing, counts));
                        case Parsed.Problem<HostCounts>(String message, String cure) ->
                                new Outcome.Unanswerable(message, cure);
                    };
        };
    }

    private static Optional<String> site(Slicing slicing, ProjectIndex index) {
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc _ -> Optional.empty();
            case Slicing.Host.OfServer(String server) ->
                    index.server(server)
                            .flatMap(found -> Whereabouts.of(found, index).site())
                            .map(Site::id);
        };
    }
}
