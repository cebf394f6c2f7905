package hostplan.check;

import hostplan.amount.Bytes;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.message.Value;
import hostplan.placement.Vm;
import hostplan.project.VmSize;

import java.util.stream.Stream;

/// Virtual machines that are more than the host they run on.
final class Vms {

    private Vms() {}

    static Stream<Found> moreVcpusThanThreads(Facts facts) {
        return hosted(facts)
                .flatMap(each ->
                        Facts.threads(each.totals()).stream()
                                .filter(threads -> each.vcpus(facts) > threads)
                                .map(threads ->
                                        each.found(
                                                Value.of(each.vcpus(facts)), Value.of(threads))));
    }

    static Stream<Found> moreMemoryThanInstalled(Facts facts) {
        return hosted(facts)
                .flatMap(each ->
                        each.totals().memory().stream()
                                .filter(all -> each.memory(facts).compareTo(all) > 0)
                                .map(all ->
                                        each.found(Value.of(each.memory(facts)), Value.of(all))));
    }

    private static Stream<Hosted> hosted(Facts facts) {
        return facts.project().vms().stream()
                .flatMap(vm ->
                        vm
                                .host()
                                .flatMap(facts.index()::server)
                                .map(host -> new Hosted(vm, host, facts.totals(host)))
                                .stream());
    }

    private record Hosted(Vm vm, Server host, Totals totals) {

        int vcpus(Facts facts) {
            return VmSize.of(vm, facts.index()).vcpus().orElse(0);
        }

        Bytes memory(Facts facts) {
            return VmSize.of(vm, facts.index()).memory().orElse(Bytes.ZERO);
        }

        Found found(Value wanted, Value there) {
            return Found.in(vm, wanted, Value.of(host.name()), there);
        }
    }
}
