package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.List;

/// What is asked of the VMs of a group, in the file: `{"group": "db", "policy": "apart"}`.
final class GroupRuleShape {

    private static final Value<GroupRule> VALUE =
            ObjectValue.part(
                    Shape.<GroupRule, Parts>oneLine()
                            .required(
                                    "group", Scalars.TEXT, GroupRule::group, (d, v) -> d.group = v)
                            .required(
                                    "policy",
                                    WordValue.of(Policy.class),
                                    GroupRule::policy,
                                    (d, v) -> d.policy = v)
                            .unless(
                                    Place.HOST,
                                    "place",
                                    WordValue.of(Place.class),
                                    GroupRule::place,
                                    (d, v) -> d.place = v)
                            .unless(1, "most", Bounded.COUNT, GroupRule::most, (d, v) -> d.most = v)
                            .unless(
                                    false,
                                    "soft",
                                    Scalars.YES_NO,
                                    GroupRule::isSoft,
                                    (d, v) -> d.isSoft = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<GroupRule>> LIST = ListValue.lines(VALUE, GroupRule::group);

    private GroupRuleShape() {}

    private static final class Parts {
        String group = "";
        Policy policy = Policy.APART;
        Place place = Place.HOST;
        int most = 1;
        boolean isSoft;

        Parsed<GroupRule> build() {
            return Parsed.value(new GroupRule(group, policy, place, most, isSoft));
        }
    }
}
