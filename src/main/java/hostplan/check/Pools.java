package hostplan.check;

import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.storage.PoolFigures;
import hostplan.hardware.storage.PoolHost;
import hostplan.message.Value;
import hostplan.project.SharedStorage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Storage that hosts share and that cannot be as it is stated.
final class Pools {

    private Pools() {}

    /// The drives of a host can be in one pool only.
    static Stream<Found> hostsInTwo(Facts facts) {
        Map<String, StoragePool> first = new HashMap<>();
        return withDrives(facts)
                .flatMap(pool ->
                        pool.servers().stream()
                                .distinct()
                                .flatMap(host -> inTwo(facts, pool, host, first)));
    }

    private static Stream<Found> inTwo(
            Facts facts, StoragePool pool, String host, Map<String, StoragePool> first) {
        StoragePool other = first.putIfAbsent(host, pool);
        return other == null
                ? Stream.empty()
                : facts.index().server(host).stream()
                        .map(server ->
                                Found.in(pool, Value.of(server.name()), Value.of(other.name()))
                                        .curedBy(
                                                new Cure.TakeOutOfPool(
                                                        pool.id(), host, server.name())));
    }

    /// Each copy, or each part, is on another host.
    static Stream<Found> tooFewHosts(Facts facts) {
        return withDrives(facts)
                .filter(pool -> !pool.servers().isEmpty())
                .map(pool -> SharedStorage.of(pool, facts.index()))
                .filter(pool -> pool.hosts().size() < pool.parts())
                .map(pool ->
                        Found.in(
                                pool.pool(),
                                Value.of(pool.parts()),
                                Value.of(pool.hosts().size())));
    }

    static Stream<Found> withoutHosts(Facts facts) {
        return facts.project().storagePools().stream()
                .filter(pool -> pool.servers().isEmpty())
                .map(pool -> Found.in(pool));
    }

    /// Hosts that bring nothing into it.
    static Stream<Found> withoutDrives(Facts facts) {
        return withDrives(facts)
                .map(pool -> SharedStorage.of(pool, facts.index()))
                .flatMap(pool ->
                        pool.hosts().stream()
                                .filter(host -> host.space().isEmpty())
                                .map(host -> bringsNothing(pool, host)));
    }

    private static Found bringsNothing(PoolFigures pool, PoolHost host) {
        return Found.in(pool.pool(), Value.of(host.name()));
    }

    static Stream<Found> fillLimits(Facts facts) {
        return withDrives(facts)
                .filter(pool ->
                        pool.fillLimit().signum() <= 0
                                || pool.fillLimit().compareTo(BigDecimal.ONE) > 0)
                .map(pool ->
                        Found.in(pool, Value.of(pool.fillLimit().movePointRight(2)))
                                .curedBy(new Cure.UsualFillLimit(pool.id())));
    }

    /// Two copies in Ceph: with the `min_size` of 2 it stops when one host is away, and with 1 it
    /// takes writes of which there is one copy only.
    ///
    /// Source: Ceph documentation, "Pools", `size` and `min_size`.
    static Stream<Found> twoCopies(Facts facts) {
        return withDrives(facts)
                .filter(pool -> pool.kind() == PoolKind.CEPH)
                .filter(pool -> pool.copies() == 2 && pool.parity() == 0)
                .map(Pools::twoCopies);
    }

    private static Found twoCopies(StoragePool pool) {
        Found found = Found.in(pool);
        return pool.servers().size() < Cure.KeepThreeCopies.COPIES
                ? found
                : found.curedBy(new Cure.KeepThreeCopies(pool.id()));
    }

    private static Stream<StoragePool> withDrives(Facts facts) {
        return facts.project().storagePools().stream().filter(SharedStorage::hasDrives);
    }
}
