package hostplan.paper.part;

import hostplan.paper.Profile;
import hostplan.paper.Section;

import java.util.List;

/// A part of a plan that one can choose to print.
public interface Part {

    /// Its name on the command line; `part.` and it is the key of its name for people.
    String code();

    /// What it prints, for every reader: prices and costs are marked, not left out. Empty where the
    /// project has nothing of the kind.
    List<Section> sections(PlanSource source);

    /// Whether it is printed where nobody says which parts to print.
    default boolean isUsual(PlanWishes wishes) {
        return true;
    }

    /// Whether it is printed for this reader where nobody says which parts to print.
    default boolean isFor(Profile profile) {
        return true;
    }

    /// Whether it says something only where the project as things stand now is given.
    default boolean needsBefore() {
        return false;
    }
}
