package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.KeepFree;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Ratios;
import hostplan.document.UnknownMembers;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.VmCounting;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a placement looks in a file.
class PlacementInFilesTest {

    private static final String TEXT =
            """
            {
              "hostplan": 1,
              "currency": "EUR",
              "placements": [
                {
                  "id": "placement-1",
                  "name": "next year",
                  "hosts": [
                    {"server": "srv-1"},
                    {"configuration": "cfg-1", "later": true},
                    {"configuration": "srv-1", "limit": 3}
                  ],
                  "counting": {"clusters": ["lab", "prod"], "includesOff": true, "usedMemory": true, "growth": "0.2"},
                  "ruleSet": "kvm",
                  "ratios": {"vcpus": "3"},
                  "reserveCores": 2,
                  "keepFree": {"share": "0.1"},
                  "numa": "required",
                  "disks": "replicated",
                  "aim": "price",
                  "failures": {"hosts": 1, "ratios": {"vcpus": "5", "later": 1}, "keepsApart": false},
                  "groups": [
                    {"group": "db", "policy": "apart"},
                    {"group": "web", "policy": "apart", "place": "rack", "most": 2, "soft": true},
                    {"group": "dns", "policy": "apart", "place": "feed"}
                  ],
                  "staying": true,
                  "bound": [
                    "vm-1",
                    "vm-2"
                  ],
                  "notes": "as agreed",
                  "wanted": "soon"
                },
                {
                  "id": "placement-2",
                  "ruleSet": "none",
                  "disks": "shared",
                  "aim": "hosts"
                }
              ]
            }
            """;

    private final ProjectFormat format = new ProjectFormat();

    @Test
    void isWrittenWithOneFactALineAndReadAgain() {
        Project project = read(TEXT);

        assertThat(format.write(project)).isEqualTo(TEXT);
        assertThat(
                        project.placements()
                                .getFirst()
                                .with(draft -> draft.unknown = UnknownMembers.NONE))
                .isEqualTo(placement());
        assertThat(project.placements().getLast())
                .isEqualTo(new Placement.Draft("placement-2").build());
    }

    @Test
    void isUsualWhereNothingIsSaidOfIt() {
        String text = "{\"hostplan\": 1, \"placements\": [{\"id\": \"placement-2\"}]}";

        assertThat(read(text).placements())
                .containsExactly(new Placement.Draft("placement-2").build());
    }

    @Test
    void isNoneInFilesFromBefore() {
        assertThat(read("{\"hostplan\": 1}").placements()).isEmpty();
    }

    @Test
    void writesWhatHasNoOrderInTheSameOrderAlways() {
        String text =
                TEXT.replace("\"vm-1\",", "\"vm-3\",")
                        .replace("[\"lab\", \"prod\"]", "[\"prod\", \"lab\", \"prod\"]");

        assertThat(format.write(read(text)))
                .isEqualTo(
                        TEXT.replace("\"vm-1\",\n        \"vm-2\"", "\"vm-2\",\n        \"vm-3\""));
    }

    private static Placement placement() {
        return new Placement.Draft("placement-1")
                .build()
                .with(draft -> {
                    draft.name = "next year";
                    draft.hosts =
                            List.of(
                                    new HostOffer.Standing("srv-1"),
                                    new HostOffer.ToBuy("cfg-1", Optional.empty()),
                                    new HostOffer.ToBuy("srv-1", Optional.of(3)));
                    draft.counting =
                            new VmCounting(
                                    Set.of("lab", "prod"), true, false, true, Fraction.of(1, 5));
                    draft.rules =
                            draft.rules.with(rules -> {
                                rules.ruleSet = "kvm";
                                rules.ratios = vcpus(3);
                                rules.reserveCores = Optional.of(2);
                                rules.keepFree = new KeepFree.Share(Fraction.of(1, 10));
                                rules.cutting = rules.cutting.withNuma(NumaRule.REQUIRED);
                            });
                    draft.disks = DiskPlace.REPLICATED;
                    draft.aim = PlacementAim.PRICE;
                    draft.failures = new FailurePlan(1, Optional.of(vcpus(5)), false);
                    draft.groups =
                            List.of(
                                    GroupRule.apart("db"),
                                    new GroupRule(
                                            "web",
                                            GroupRule.Policy.APART,
                                            GroupRule.Place.RACK,
                                            2,
                                            true),
                                    new GroupRule(
                                            "dns",
                                            GroupRule.Policy.APART,
                                            GroupRule.Place.FEED,
                                            1,
                                            false));
                    draft.isStaying = true;
                    draft.bound = Set.of("vm-1", "vm-2");
                    draft.notes = "as agreed";
                });
    }

    private static Ratios vcpus(int ratio) {
        return new Ratios(Fraction.of(ratio), Fraction.ONE, Fraction.ONE);
    }

    private Project read(String text) {
        Reading reading = format.read(text);
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).project();
    }
}
