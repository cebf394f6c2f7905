package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.WhyNot;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Why VMs have no place, and which host is nearest to having one.
public final class WhyNotStatements {

    private final PlacementQuestion question;
    private final MessageTexts texts;
    private final Function<WhyNot.Shortage, String> hostName;

    /// @param hostName names the host that is nearest
    public WhyNotStatements(
            PlacementQuestion question,
            MessageTexts texts,
            Function<WhyNot.Shortage, String> hostName) {
        this.question = question;
        this.texts = texts;
        this.hostName = hostName;
    }

    /// The reasons, then the nearest host.
    public List<Message> of(WhyNot why) {
        List<Message> all = new ArrayList<>();
        why.reasons().forEach(reason -> all.add(reason(reason)));
        why.nearest()
                .ifPresent(shortage ->
                        all.add(
                                Message.of(
                                        "nearest",
                                        Value.of(hostName.apply(shortage)),
                                        Value.of(missing(shortage)))));
        return all;
    }

    private Message reason(WhyNot.Reason reason) {
        Value hosts = Value.of(reason.hosts());
        if (reason.resources().isEmpty()) {
            return Message.of("reason-most", hosts);
        }
        String key = reason.evenEmpty() ? "reason-never" : "reason-full";
        return Message.of(key, hosts, Value.of(names(reason.resources())));
    }

    /// What a host refuses by rule needs no saying where it is short of something too.
    private String names(List<Integer> resources) {
        List<Integer> stated =
                resources.stream().filter(resource -> resource < question.stated()).toList();
        return (stated.isEmpty() ? resources : stated)
                .stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /// A resource in words.
    public String name(int resource) {
        if (resource >= question.stated()) {
            String name = question.packing().resources().get(resource);
            return texts.text(
                    name.startsWith(PackQuestion.REFUSED_BY_NODES)
                            ? "resource-nodes"
                            : name.startsWith(PackQuestion.REFUSED)
                                    ? "resource-refused"
                                    : "resource-rule",
                    List.of());
        }
        String id = question.packing().resources().get(resource);
        return texts.has("resource-" + id) ? texts.text("resource-" + id, List.of()) : id;
    }

    private String missing(WhyNot.Shortage shortage) {
        return shortage.missing().entrySet().stream()
                .sorted((one, other) -> Integer.compare(one.getKey(), other.getKey()))
                .map(each ->
                        texts.text(
                                        "amount",
                                        List.of(
                                                PlacementStatements.amount(
                                                        question, each.getKey(), each.getValue())))
                                + " "
                                + name(each.getKey()))
                .collect(Collectors.joining(", "));
    }
}
