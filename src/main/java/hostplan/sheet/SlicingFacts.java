package hostplan.sheet;

import hostplan.project.SlicedHosts;

import java.util.List;

/// What a sheet of slicings shows beyond the project.
///
/// @param ruleSets identities of the rule sets that a slicing may name; empty for any
/// @param hosts what came of the slicings, of this state of the project or of one just before it
public record SlicingFacts(List<String> ruleSets, SlicedHosts hosts) {

    /// Of a sheet that counts nothing.
    public static final SlicingFacts NONE = new SlicingFacts(List.of(), SlicedHosts.NONE);

    public SlicingFacts {
        ruleSets = List.copyOf(ruleSets);
    }
}
