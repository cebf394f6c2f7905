package hostplan.bench.placement;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import java.util.ArrayList;
import java.util.List;

/// Adds up an answer anew from the question alone, and holds it against what is known.
final class Checked {

    private final PackQuestion question;
    private final PackAnswer answer;
    private final List<String> wrong = new ArrayList<>();

    private Checked(PackQuestion question, PackAnswer answer) {
        this.question = question;
        this.answer = answer;
    }

    /// @return what is wrong; empty where nothing is
    static List<String> of(PackQuestion question, PackAnswer answer, Known known) {
        Checked checked = new Checked(question, answer);
        answer.filled().forEach(checked::host);
        checked.counts();
        checked.limits();
        checked.known(known);
        return checked.wrong;
    }

    private void say(boolean isWrong, String text) {
        if (isWrong) {
            wrong.add(text);
        }
    }

    private void host(Filled filled) {
        say(filled.times() < 1, "a host is used " + filled.times() + " times");
        for (int vm = 0; vm < question.vms().size(); vm++) {
            int count = filled.counts().get(vm);
            VmKind kind = question.vms().get(vm);
            say(count < 0 || count > kind.mostPerHost(), count + " of " + kind + " on one host");
        }
        HostKind host = question.hosts().get(filled.host());
        for (int r = 0; r < question.resources().size(); r++) {
            long used = 0;
            for (int vm = 0; vm < question.vms().size(); vm++) {
                long each = question.vms().get(vm).needs().get(r);
                used = Math.addExact(used, Math.multiplyExact(each, filled.counts().get(vm)));
            }
            say(used > host.capacity().get(r), "resource " + r + " of " + host + ": " + used);
        }
    }

    private void counts() {
        for (int vm = 0; vm < question.vms().size(); vm++) {
            long all = answer.unplaced().get(vm);
            say(all < 0, "fewer than no VM has no place");
            for (Filled each : answer.filled()) {
                all += (long) each.times() * each.counts().get(vm);
            }
            say(all != question.vms().get(vm).count(), all + " of " + question.vms().get(vm));
        }
    }

    private void limits() {
        long cost = 0;
        long[] used = new long[question.hosts().size()];
        for (Filled each : answer.filled()) {
            used[each.host()] += each.times();
            cost += question.hosts().get(each.host()).cost() * each.times();
        }
        for (int host = 0; host < used.length; host++) {
            HostKind kind = question.hosts().get(host);
            say(kind.limit() != HostKind.ANY && used[host] > kind.limit(), used[host] + " " + kind);
        }
        say(cost != answer.cost(), "the hosts cost " + cost + ", it says " + answer.cost());
        say(answer.bound() > cost, "the bound " + answer.bound() + " is above " + cost);
    }

    private void known(Known known) {
        say(isUnplaced(), "some VMs have no place");
        known.best()
                .ifPresent(best ->
                        say(
                                answer.bound() > best,
                                "the bound "
                                        + answer.bound()
                                        + " is above the best known "
                                        + best));
        known.bound()
                .ifPresent(bound ->
                        say(
                                answer.cost() < bound && !isUnplaced(),
                                "the cost "
                                        + answer.cost()
                                        + " is below the known bound "
                                        + bound));
    }

    private boolean isUnplaced() {
        return answer.unplaced().stream().anyMatch(each -> each > 0);
    }
}
