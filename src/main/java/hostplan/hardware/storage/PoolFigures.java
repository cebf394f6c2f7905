package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.PoolKind;
import hostplan.hardware.Provenance;
import hostplan.hardware.StoragePool;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What shared storage gives, and what it takes of each host.
///
/// @param hosts those of its hosts that there are
public record PoolFigures(StoragePool pool, List<PoolHost> hosts) {

    public PoolFigures {
        hosts = List.copyOf(hosts);
    }

    /// What the hosts bring together; those whose space is not known bring nothing.
    public Bytes raw() {
        return Sums.of(space());
    }

    /// Why its figures make no pool; empty where they do.
    public Optional<Message> problem() {
        if (isOutside()) {
            return Optional.empty();
        }
        Fraction fill = Fraction.of(pool.fillLimit());
        if (pool.copies() < 1 || pool.parity() < 0 || pool.hostsKept() < 0) {
            return Optional.of(Message.of("pool-problem-negative"));
        }
        if (fill.signum() <= 0 || fill.compareTo(Fraction.ONE) > 0) {
            return Optional.of(Message.of("pool-problem-fill", Value.of(pool.fillLimit())));
        }
        return hosts.size() < parts()
                ? Optional.of(
                        Message.of(
                                "pool-problem-too-few", Value.of(parts()), Value.of(hosts.size())))
                : Optional.empty();
    }

    /// What can be kept in it: what the hosts that are left after the loss of the largest can hold
    /// with all copies, or with all data and parity parts, each on another host, up to the fill
    /// limit. Where too few are left to rebuild, nothing is kept for it. Of an outside array what
    /// is stated.
    public Optional<Bytes> usable() {
        if (isOutside()) {
            return pool.usable();
        }
        return problem().isPresent()
                ? Optional.empty()
                : Optional.of(Sums.of(held().times(Fraction.of(pool.fillLimit()))));
    }

    /// What is held with all copies when the hosts that are kept in reserve are lost.
    Fraction held() {
        List<Bytes> left = rebuilds() ? Spread.without(space(), pool.hostsKept()) : space();
        return Spread.most(left, parts()).times(dataParts());
    }

    /// Whether what was on lost hosts can be made anew on the others.
    boolean rebuilds() {
        return hosts.size() - pool.hostsKept() >= parts();
    }

    /// Hosts that hold a part of the same thing.
    public int parts() {
        return pool.parity() > 0 ? pool.copies() + pool.parity() : pool.copies();
    }

    /// Parts that hold data of their own.
    int dataParts() {
        return pool.parity() > 0 ? pool.copies() : 1;
    }

    /// How many hosts can be lost at once without losing data.
    public int survives() {
        return isOutside() || problem().isPresent() ? 0 : parts() - dataParts();
    }

    /// Random operations a second by the data sheets of its drives: of Ceph n ÷ (k × r ÷ iRead +
    /// penalty × w ÷ iWrite), where the penalty is the number of copies (k is 1), or of data and
    /// parity parts (k data parts are read). Of an outside array what is stated; empty for the
    /// other kinds, for which no formula is published.
    public Optional<Fraction> iops(Fraction readShare) {
        return switch (pool.kind()) {
            case OUTSIDE -> pool.iops().map(Fraction::of);
            case CEPH -> problem().isPresent() ? Optional.empty() : PoolRate.ceph(this, readShare);
            case VSAN, ZFS_REPLICATION, DRBD -> Optional.empty();
        };
    }

    /// What it takes of a host's memory: what is stated, else what is usual for its kind; empty
    /// where neither is known.
    public Optional<Bytes> memoryOn(PoolHost host) {
        return pool.memoryPerHost().or(() -> PoolNeeds.memory(pool, host));
    }

    /// What it takes of a host's cores: what is stated, else what is usual for its kind; empty
    /// where neither is known.
    public Optional<Integer> coresOn(PoolHost host) {
        return pool.coresPerHost().or(() -> PoolNeeds.cores(pool, host));
    }

    /// Where what is usual for its kind comes from.
    public Provenance usualSource() {
        return PoolNeeds.source(pool.kind());
    }

    /// What makes its figures doubtful.
    public List<Message> doubts() {
        List<Message> doubts = new ArrayList<>();
        if (isOutside()) {
            return doubts;
        }
        long unknown = hosts.stream().filter(each -> each.space().isEmpty()).count();
        if (unknown > 0) {
            doubts.add(Message.of("pool-doubt-unknown", Value.of(unknown)));
        }
        if (problem().isEmpty() && pool.hostsKept() > 0 && !rebuilds()) {
            doubts.add(
                    Message.of(
                            "pool-doubt-no-rebuild",
                            Value.of(hosts.size()),
                            Value.of(parts()),
                            Value.of(pool.hostsKept())));
        }
        doubts.add(
                Message.of(
                        pool.kind() == PoolKind.CEPH ? "pool-doubt-network" : "pool-doubt-iops"));
        return doubts;
    }

    /// How its figures come about.
    public List<Message> working(Fraction readShare) {
        return PoolWorking.of(this, readShare);
    }

    boolean isOutside() {
        return pool.kind() == PoolKind.OUTSIDE;
    }

    List<Bytes> space() {
        return hosts.stream().map(each -> each.space().orElse(Bytes.ZERO)).toList();
    }
}
