package hostplan.explain;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Resource;
import hostplan.inventory.Server;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.survive.FailureCase;
import hostplan.project.PlacementConflict;
import hostplan.project.PlacementRun;
import hostplan.project.ProjectIndex;
import hostplan.project.RuleContradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a placement says of itself: how good it is and what it survives.
public final class PlacementStatements {

    private PlacementStatements() {}

    /// What an answer does not say, or takes for granted.
    public static List<Message> unchecked(ProjectIndex index, Placement placement) {
        List<Message> all = new ArrayList<>();
        if (placement.rules().cutting().numa() == NumaRule.REQUIRED) {
            all.add(Message.of("numa-sums"));
        }
        all.addAll(HostFeedStatements.ofRules(index, placement));
        if (!placement.configurations().isEmpty()) {
            placement.groups().stream()
                    .map(GroupRule::place)
                    .filter(place -> place == Place.RACK || place == Place.SITE)
                    .distinct()
                    .forEach(place -> all.add(Message.of("rules-bought-" + place.code())));
        }
        return all;
    }

    /// How good it is.
    ///
    /// @param isHeld whether no VM that stays breaks a rule or overfills its host; else nothing is
    ///   claimed
    /// @param money makes an amount of a cost in the unit of the question
    public static List<Message> of(
            PlacementAnswer answer, boolean isHeld, PlacementAim aim, Function<Long, Money> money) {
        if (placesNothing(answer)) {
            return List.of(Message.of("without-place-any", Value.of(answer.vmsUnplaced())));
        }
        List<Message> all = new ArrayList<>();
        if (!answer.placesAll()) {
            all.add(Message.of("without-place", Value.of(answer.vmsUnplaced())));
        }
        boolean claims = isHeld && claims(answer);
        all.add(claims ? claim(answer, aim, money) : plain(answer, aim, money));
        purchase(answer).ifPresent(all::add);
        if (claims && answer.bound() == 0 && answer.cost() > 0) {
            all.add(Message.of("unknown-bound"));
        }
        if (answer.spares() > 0 && aim != PlacementAim.EVEN) {
            all.add(Message.of("spares", Value.of(answer.spares())));
        }
        return all;
    }

    /// Whether no VM has a place.
    public static boolean placesNothing(PlacementAnswer answer) {
        return answer.hosts() == 0 && !answer.placesAll();
    }

    /// Nothing is claimed of what does not do what was asked.
    public static boolean claims(PlacementAnswer answer) {
        return !placesNothing(answer) && answer.survives().orElse(true);
    }

    private static Message claim(
            PlacementAnswer answer, PlacementAim aim, Function<Long, Money> money) {
        return switch (aim) {
            case HOSTS -> hosts(answer);
            case PRICE -> price(answer, money);
            case EVEN -> even(answer);
        };
    }

    private static Message plain(
            PlacementAnswer answer, PlacementAim aim, Function<Long, Money> money) {
        Value hosts = Value.of(answer.hosts());
        return switch (aim) {
            case HOSTS ->
                    answer.hosts() == answer.cost()
                            ? Message.of("hosts-plain", hosts)
                            : Message.of(
                                    "buy-plain",
                                    Value.of(answer.cost()),
                                    Value.of(standing(answer)));
            case PRICE ->
                    Message.of(
                            "price-plain",
                            Value.of(money.apply(answer.cost())),
                            Value.of(answer.hosts() - standing(answer)),
                            Value.of(standing(answer)));
            case EVEN -> Message.of("even-plain", hosts, Value.share(answer.load()));
        };
    }

    private static Message hosts(PlacementAnswer answer) {
        long standing = standing(answer);
        boolean isMixed = answer.hosts() != answer.cost();
        Value cost = Value.of(answer.cost());
        if (isMixed) {
            return answer.isOptimal()
                    ? Message.of("buy-proven", cost, Value.of(standing))
                    : Message.of("buy-bounded", cost, Value.of(standing), Value.of(answer.bound()));
        }
        return answer.isOptimal()
                ? Message.of("hosts-proven", cost)
                : Message.of("hosts-bounded", cost, Value.of(answer.bound()));
    }

    /// How many hosts of the answer stand already.
    public static long standing(PlacementAnswer answer) {
        return answer.standing().stream()
                .filter(each ->
                        answer.question().hosts().get(each.host()) instanceof Hosts.Standing)
                .mapToLong(each -> each.times())
                .sum();
    }

    private static Message price(PlacementAnswer answer, Function<Long, Money> money) {
        Value cost = Value.of(money.apply(answer.cost()));
        Value bought = Value.of(answer.hosts() - standing(answer));
        Value standing = Value.of(standing(answer));
        return answer.isOptimal()
                ? Message.of("price-proven", cost, bought, standing)
                : Message.of(
                        "price-bounded",
                        cost,
                        bought,
                        standing,
                        Value.of(money.apply(answer.bound())),
                        Value.share(gap(answer)));
    }

    /// What is bought costs, where it is not the price that is to be least.
    ///
    /// @param price empty where a configuration has none
    /// @param money makes an amount of a price in the unit of the question
    public static Message bought(
            PlacementAnswer answer, Optional<Money> price, Function<Long, Money> money) {
        if (price.isEmpty()) {
            return Message.of("price-unknown");
        }
        Value paid = Value.of(price.get());
        if (!answer.mayDifferInPrice()) {
            return Message.of("price", paid);
        }
        return answer.isCheapest()
                ? Message.of("price-least", paid)
                : Message.of(
                        "price-above", paid, Value.of(money.apply(answer.priceBound().orElse(0L))));
    }

    /// (cost − bound) ÷ cost; 0 where nothing is spent.
    public static Fraction gap(PlacementAnswer answer) {
        return answer.cost() == 0
                ? Fraction.ZERO
                : Fraction.of(answer.cost() - answer.bound(), answer.cost());
    }

    /// (cost − bound) ÷ bound: so much above the cheapest at most. The bound is above 0.
    public static Fraction above(PlacementAnswer answer) {
        return Fraction.of(answer.cost() - answer.bound(), answer.bound());
    }

    /// How many of which hosts are to be bought; nothing where none is.
    public static Optional<Message> purchase(PlacementAnswer answer) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Filled each : answer.standing()) {
            if (answer.question().hosts().get(each.host()) instanceof Hosts.Bought) {
                counts.merge(each.host(), each.times(), Integer::sum);
            }
        }
        List<HostKind> hosts = answer.question().packing().hosts();
        String names =
                counts.entrySet().stream()
                        .map(each -> each.getValue() + " × " + hosts.get(each.getKey()).name())
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of("to-buy", Value.of(names)));
    }

    private static Message even(PlacementAnswer answer) {
        Value hosts = Value.of(answer.hosts());
        Value load = Value.share(answer.load());
        boolean mayBuy =
                answer.question().hosts().stream().anyMatch(Hosts.Bought.class::isInstance);
        String of = mayBuy ? "-bought" : "";
        return answer.isOptimal()
                ? Message.of("even-proven" + of, hosts, load)
                : Message.of("even-bounded" + of, hosts, load, Value.share(answer.leastLoad()));
    }

    /// What it survives; nothing where no host is to fail.
    ///
    /// @param isHeld whether no VM that stays breaks a rule or overfills its host
    /// @param failures how many hosts fail at the same time
    public static List<Message> survival(PlacementAnswer answer, boolean isHeld, int failures) {
        if (answer.survives().isEmpty() || placesNothing(answer)) {
            return List.of();
        }
        if (!isHeld) {
            return List.of(Message.of("survives-unheld", Value.of(failures)));
        }
        if (offered(answer) <= failures) {
            return List.of(Message.of("survives-all-fail", Value.of(offered(answer))));
        }
        List<Message> all = new ArrayList<>();
        long tried = answer.cases().size();
        long lost = answer.cases().stream().filter(each -> !each.isSurvived()).count();
        Value hosts = Value.of(failures);
        boolean isInPart = answer.cases().stream().anyMatch(each -> each.vmsDown() > 0);
        if (answer.survives().get()) {
            all.add(
                    isInPart && startsNothing(answer)
                            ? Message.of("survives-nothing", hosts)
                            : Message.of(
                                    isInPart ? "survives-partly" : "survives",
                                    hosts,
                                    Value.of(tried)));
        } else if (lost > 0) {
            all.add(Message.of("survives-not", hosts, Value.of(lost), Value.of(tried)));
            if (!(answer.grounds().cost() instanceof Ground.Unsurvivable)) {
                all.add(Message.of("survives-open"));
            }
        } else {
            all.add(Message.of("survives-unknown", hosts));
        }
        if (answer.grounds().cost() instanceof Ground.Unsurvivable(var asked, var _, var why)) {
            all.add(
                    Message.of(
                            "survives-never",
                            Value.of(ChoiceCases.failed(asked, why)),
                            Value.of(why.fewest().unplaced())));
        }
        long down = answer.cases().stream().mapToLong(FailureCase::vmsDown).max().orElse(0);
        if (down > 0) {
            all.add(Message.of("down", Value.of(down)));
        }
        return all;
    }

    /// How many hosts there are at most.
    private static long offered(PlacementAnswer answer) {
        return answer.question().packing().hosts().stream().mapToLong(HostKind::limit).sum();
    }

    /// Whether in no failure that was tried a VM starts elsewhere.
    public static boolean startsNothing(PlacementAnswer answer) {
        return answer.cases().stream().allMatch(each -> each.restarts().isEmpty());
    }

    /// What became of a rule that is kept where that costs nothing.
    public static Message wish(PlacementRun.Wish wish) {
        return Message.of(
                wish.isMet() ? "soft-kept" : "soft-broken",
                Value.of(wish.rule().group()),
                Value.word(policy(wish.rule())));
    }

    /// What VMs that stay where they are break.
    public static Message conflict(PlacementConflict conflict, ProjectIndex index) {
        return switch (conflict) {
            case PlacementConflict.OfRule(GroupRule rule) ->
                    Message.of("rule-broken", Value.of(rule.group()), Value.word(policy(rule)));
            case PlacementConflict.OfHost(String server) ->
                    Message.of(
                            "host-overfull",
                            Value.of(index.server(server).map(Server::name).orElse(server)));
        };
    }

    /// Two rules of a group that cannot be kept at the same time.
    ///
    /// @param key of the words
    public static Message contradiction(
            String key, RuleContradictions.Contradiction contradiction) {
        return Message.of(
                key,
                Value.of(contradiction.together().group()),
                Value.of(contradiction.vms()),
                place(contradiction.together()),
                Value.of(contradiction.apart().most()),
                place(contradiction.apart()));
    }

    private static Value place(GroupRule rule) {
        return Value.word("place." + rule.place().code());
    }

    private static String policy(GroupRule rule) {
        return rule.policy() == GroupRule.Policy.APART ? "apart" : "together";
    }

    /// An amount of a resource in its unit.
    public static Value amount(PlacementQuestion question, int resource, long amount) {
        Optional<Resource> known = resource(question, resource);
        if (known.isEmpty()) {
            return Value.of(amount);
        }
        return switch (known.get()) {
            case VCPUS -> Value.of(Fraction.of(amount, question.vcpuParts()), 2);
            case MEMORY -> Value.of(new Bytes(amount));
            case DISK -> Value.storage(new Bytes(amount));
            case IOPS -> Value.of(amount);
            case NETWORK -> Value.of(new Bandwidth(amount));
        };
    }

    /// Empty for one that stands for a rule.
    public static Optional<Resource> resource(PlacementQuestion question, int resource) {
        return resource < question.stated()
                ? Resource.withId(question.packing().resources().get(resource))
                : Optional.empty();
    }
}
