package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.document.Coded;

import java.util.Optional;

/// A ratio that is usual with a product: a suggestion, never applied by itself.
///
/// @param per what vCPUs are counted against; means nothing for other resources
/// @param usual what one starts with
/// @param most what one should not go beyond; empty where nothing says so
public record UsualRatio(
        Resource resource, Per per, Fraction usual, Optional<Fraction> most, SourceNote source) {

    /// Advice is given for cores or for threads; the ratio of a question is for threads.
    public enum Per implements Coded {
        THREAD,
        CORE
    }

    /// The same as a ratio for threads of this host; unchanged where its cores are not known.
    public Fraction perThread(Fraction ratio, HostFigures host) {
        boolean counted = resource == Resource.VCPUS && per == Per.CORE;
        return host.processors()
                .filter(cpu -> counted && cpu.cores().isPresent())
                .map(cpu -> ratio.times(Fraction.of(cpu.cores().orElseThrow(), cpu.threads())))
                .orElse(ratio);
    }
}
