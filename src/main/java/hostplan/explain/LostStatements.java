package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.survive.WhyLost;
import hostplan.project.PlaceFailures.Lost;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Why VMs of failed hosts stay down, in words.
public final class LostStatements {

    private static final int MOST_NAMES = 8;

    private final PlacementQuestion question;
    private final MessageTexts texts;
    private final UnaryOperator<String> vmName;
    private final WhyNotStatements names;

    /// @param vmName names a VM by its identity
    public LostStatements(
            PlacementQuestion question, MessageTexts texts, UnaryOperator<String> vmName) {
        this.question = question;
        this.texts = texts;
        this.vmName = vmName;
        names = new WhyNotStatements(question, texts, _ -> "");
    }

    /// How many they are, what they are called, and every reason.
    public String line(Lost lost) {
        return texts.text(
                Message.of(
                        "lost",
                        Value.of(lost.count()),
                        Value.of(NameRanges.of(names(lost), MOST_NAMES)),
                        Value.of(String.join("; ", reasons(lost)))));
    }

    /// By name, as often as there are several of one.
    public List<String> names(Lost lost) {
        return lost.ids().stream().map(vmName).sorted().toList();
    }

    public List<String> reasons(Lost lost) {
        return lost.vms().reasons().stream()
                .map(why -> texts.text(reason(why, lost.nearest().orElse(""))))
                .toList();
    }

    private Message reason(WhyLost why, String nearest) {
        return switch (why) {
            case WhyLost.DisksThere _ -> Message.of("lost-disks");
            case WhyLost.NoHostLeft _ -> Message.of("lost-all");
            case WhyLost.NodesTooNarrow(long hosts) -> of("lost-nodes", hosts);
            case WhyLost.Refused(long hosts) -> of("lost-refused", hosts);
            case WhyLost.BoundElsewhere(long hosts) -> of("lost-bound", hosts);
            case WhyLost.KeptApart(long hosts) -> of("lost-apart", hosts);
            case WhyLost.SearchEnded(long hosts) -> of("lost-ended", hosts);
            case WhyLost.NoRoom(long hosts, int _, Map<Integer, Long> missing) ->
                    Message.of(
                            "lost-room",
                            Value.of(hosts),
                            Value.of(nearest),
                            Value.of(missing(missing)));
        };
    }

    private static Message of(String key, long hosts) {
        return Message.of(key, Value.of(hosts));
    }

    private String missing(Map<Integer, Long> missing) {
        return new TreeMap<>(missing)
                .entrySet().stream()
                        .map(each ->
                                texts.text(
                                                "amount",
                                                List.of(
                                                        PlacementStatements.amount(
                                                                question,
                                                                each.getKey(),
                                                                each.getValue())))
                                        + " "
                                        + names.name(each.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
