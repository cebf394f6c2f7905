package hostplan.capacity.drill;

import hostplan.capacity.SourceNote;
import hostplan.document.Confidence;

import java.util.List;

/// How a hypervisor shares out disks and processor time, and what one types to limit a slice. Data:
/// those that ship lie in `assets/limits/`.
///
/// @param ruleSets identities of the rule sets for which they hold
/// @param weight what has the weight where nobody sets one
public record LimitSettings(
        List<String> ruleSets,
        Sharing sharing,
        SourceNote sharingSource,
        CpuWeight weight,
        SourceNote weightSource,
        List<Setting> settings,
        List<Lacking> lacking) {

    private static final SourceNote ASSUMED =
            new SourceNote("assumed; no document was read", "2026-11", Confidence.ESTIMATE, "");

    /// Of a hypervisor of which nothing was read: the less favourable of the models.
    public static final LimitSettings UNREAD =
            new LimitSettings(
                    List.of(),
                    Sharing.BY_DEMAND,
                    ASSUMED,
                    CpuWeight.BY_SLICE,
                    ASSUMED,
                    List.of(),
                    List.of());

    public LimitSettings {
        ruleSets = List.copyOf(ruleSets);
        settings = List.copyOf(settings);
        lacking = List.copyOf(lacking);
    }

    /// Those for a rule set.
    public static LimitSettings of(List<LimitSettings> all, String ruleSet) {
        return all.stream()
                .filter(each -> each.ruleSets().contains(ruleSet))
                .findFirst()
                .orElse(UNREAD);
    }
}
