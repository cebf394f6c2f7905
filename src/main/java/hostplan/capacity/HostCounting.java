package hostplan.capacity;

import hostplan.amount.Parsed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts many hosts in brief: those that differ in nothing but their name once, and those that
/// were counted the last time not again. To be used by one thread at a time.
public final class HostCounting {

    private Map<SlicingQuestion, Parsed<HostCounts>> last = Map.of();

    /// What [Slicer#counted(SlicingQuestion)] says to each, in their order.
    public List<Parsed<HostCounts>> of(List<SlicingQuestion> questions) {
        Map<SlicingQuestion, Parsed<HostCounts>> now = new HashMap<>();
        List<Parsed<HostCounts>> counted =
                questions.stream().map(question -> counted(question, now)).toList();
        last = now;
        return counted;
    }

    private Parsed<HostCounts> counted(
            SlicingQuestion question, Map<SlicingQuestion, Parsed<HostCounts>> now) {
        SlicingQuestion nameless = question.withHost(question.host().withName(""));
        Parsed<HostCounts> found = now.get(nameless);
        if (found == null) {
            found = last.get(nameless);
        }
        if (found == null) {
            found = Slicer.counted(nameless);
        }
        now.put(nameless, found);
        // A problem names the host.
        return found instanceof Parsed.Value ? found : Slicer.counted(question);
    }
}
