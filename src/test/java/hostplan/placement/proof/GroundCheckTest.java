package hostplan.placement.proof;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.ground.ByCount;
import hostplan.placement.ground.Failures;
import hostplan.placement.ground.Failures.Case;
import hostplan.placement.ground.Ground;
import hostplan.placement.ground.Shares;
import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Two hosts: a dear one of 10 for 100 and a cheap one of 4 for 45. VMs of 2 are worth a fifth of
/// the dear one at most: 20 each.
class GroundCheckTest {

    private static final PackQuestion QUESTION = question(HostKind.ANY);
    private static final Certificate CERTIFICATE = certificate(20);

    private static PackQuestion question(int dear) {
        return new PackQuestion(
                List.of("slots"),
                List.of(
                        new HostKind("dear", 100, dear, List.of(10L)),
                        new HostKind("cheap", 45, HostKind.ANY, List.of(4L))),
                List.of(new VmKind("vm", List.of(2L), 12, VmKind.ANY)));
    }

    private static Certificate certificate(long price) {
        return new Certificate(List.of(price), 1, List.of(0L, 0L));
    }

    private static Shares shares(PackQuestion question, long price) {
        return new Shares(question, certificate(price), 0);
    }

    private static void holds(Ground ground, long bound) {
        assertThat(GroundCheck.of(ground)).isEqualTo(new Verdict.Holds());
        assertThat(ground.bound()).isEqualTo(bound);
    }

    private static void fails(Ground ground) {
        assertThat(GroundCheck.of(ground)).isInstanceOf(Verdict.Fails.class);
    }

    @Test
    void acceptsASumAndNoneOfSharesThatAreTooLarge() {
        holds(new Shares(QUESTION, CERTIFICATE, 0), 240);
        holds(new Shares(QUESTION, CERTIFICATE, 2), 200);
        fails(shares(QUESTION, 21));
    }

    /// One fails: where it is a dear one 240 + 100, where only cheap ones are there 6 × 45 + 45.
    @Test
    void wantsACaseForEachCostOfAHost() {
        Case cheap = new Case.Carried(45, shares(question(0), 22));
        Case dear = new Case.Carried(100, new Shares(QUESTION, CERTIFICATE, 0));
        holds(new Failures(QUESTION, 1, List.of(cheap, dear)), 315);
        fails(new Failures(QUESTION, 1, List.of(dear)));
        fails(new Failures(QUESTION, 1, List.of(cheap)));
    }

    @Test
    void wantsThatACaseTellsOfItsOwnHosts() {
        Case other = new Case.Carried(45, new Shares(QUESTION, CERTIFICATE, 0));
        Case dear = new Case.Carried(100, new Shares(QUESTION, CERTIFICATE, 0));
        fails(new Failures(QUESTION, 1, List.of(other, dear)));
    }

    @Test
    void claimsNothingWhereACaseIsOpen() {
        Case dear = new Case.Carried(100, new Shares(QUESTION, CERTIFICATE, 0));
        holds(new Failures(QUESTION, 1, List.of(new Case.Open(45), dear)), 0);
    }

    /// With none of the dear, twelve VMs at 22 on cheap ones make 264, which is 270; with one of it
    /// five of them are free, and seven at 22 make 154, which is 180.
    @Test
    void wantsEachNumberOfAKindOfHost() {
        Ground none = shares(free(0), 22);
        Ground one = new Shares(free(1), new Certificate(List.of(22L), 1, List.of(110L, 0L)), 0);
        holds(new ByCount(QUESTION, 0, List.of(none, one)), 200);
        fails(new ByCount(QUESTION, 0, List.of(one, none)));
    }

    private static PackQuestion free(int count) {
        return PackAnswer.Split.question(QUESTION, 0, count);
    }

    @Test
    void wantsThatTheOthersAreFewer() {
        holds(new Ground.Fewer(question(3), 0, 1, new Shares(question(2), CERTIFICATE, 0)), 240);
        fails(new Ground.Fewer(question(3), 0, 1, new Shares(question(1), CERTIFICATE, 0)));
        fails(new Ground.Fewer(QUESTION, 0, 1, new Shares(QUESTION, CERTIFICATE, 0)));
    }

    /// Three hosts for 24 slots: two dear ones and a cheap one for 245 just have as many; what is
    /// cheaper has too few.
    @Test
    void wantsThatEveryCheaperChoiceWasRefused() {
        List<Long> prices = List.of(100L, 45L);
        holds(new Ground.Mixes(QUESTION, prices, 3, List.of(), 245), 245);
        fails(new Ground.Mixes(QUESTION, prices, 3, List.of(), 246));
        Certificate none = new Certificate(List.of(1L), 1, List.of(5L, 2L));
        Ground.Mixes.Refused refused =
                new Ground.Mixes.Refused(limited(2, 1), new PackAnswer.Fewest(1, none), 245);
        fails(new Ground.Mixes(QUESTION, prices, 3, List.of(refused), 246));
    }

    private static PackQuestion limited(int dear, int cheap) {
        return new PackQuestion(
                QUESTION.resources(),
                List.of(
                        QUESTION.hosts().getFirst().withLimit(dear),
                        QUESTION.hosts().getLast().withLimit(cheap)),
                QUESTION.vms());
    }

    @Test
    void addsUpWhatIsAbove() {
        Ground below = new Shares(QUESTION, CERTIFICATE, 0);
        holds(new Ground.Beside(below, 7), 247);
        holds(new Ground.Times(3, below), 720);
        holds(new Ground.Fee(10, 4, below), 200);
        fails(new Ground.Beside(shares(QUESTION, 21), 7));
    }
}
