package hostplan.placement.ground;

import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.math.BigInteger;
import java.util.List;

/// A sum: what all VMs are worth by a certificate, rounded up to what hosts can cost.
///
/// @param question the hosts and VMs that are counted
/// @param unplaced so many VMs need no place, whichever, so that the dearest are not counted
public record Shares(PackQuestion question, Certificate certificate, long unplaced)
        implements Ground {

    /// Those that fit no host are worth nothing in any case.
    static Shares of(PackQuestion question, PackAnswer answer) {
        long unplaced = 0;
        for (int vm = 0; vm < answer.unplaced().size(); vm++) {
            boolean fits = question.vms().get(vm).fitsAny(question.hosts());
            unplaced += fits ? answer.unplaced().get(vm) : 0;
        }
        return new Shares(question, answer.certificate(), unplaced);
    }

    @Override
    public long bound() {
        return certificate.bound(question.hosts(), counts(), unplaced);
    }

    /// What all VMs are worth, in parts of the unit of the cost.
    public BigInteger worth() {
        return certificate.worth(counts());
    }

    /// What those are worth that need no place, in parts.
    public BigInteger missing() {
        return certificate.dearest(counts(), unplaced);
    }

    /// What hosts are worth beyond their cost of which there are only so many, in parts.
    public BigInteger rent() {
        return certificate.rent(question.hosts());
    }

    /// What is left of it to be rounded up, in parts.
    public BigInteger sum() {
        return worth().subtract(missing()).subtract(rent());
    }

    /// Costs of hosts add up to multiples of this.
    public long step() {
        return Certificate.step(question.hosts());
    }

    public List<Integer> counts() {
        return question.vms().stream().map(VmKind::count).toList();
    }
}
