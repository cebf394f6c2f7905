package hostplan.capacity;

import hostplan.document.Coded;

/// What one vCPU is counted as on processors that run several threads on a core.
public enum SmtRule implements Coded {
    /// A vCPU is a thread.
    THREAD,
    /// A vCPU is a core with all its threads.
    CORE,
    /// A vCPU is a thread, but no two slices share a core: v vCPUs take ceil(v ÷ threads per core)
    /// whole cores. The rule of Nova's `hw:cpu_thread_policy=isolate` and of core scheduling.
    ISOLATED;

    /// Threads that are taken up by a slice of so many vCPUs.
    int threads(int vcpus, int perCore) {
        return switch (this) {
            case THREAD -> vcpus;
            case CORE -> Math.multiplyExact(vcpus, perCore);
            case ISOLATED -> Math.multiplyExact(Math.ceilDiv(vcpus, perCore), perCore);
        };
    }
}
