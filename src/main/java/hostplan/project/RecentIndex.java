package hostplan.project;

import org.jspecify.annotations.Nullable;

/// The index of the project that was asked for last. For those who look at one state of a project
/// after another: what an edit did not change is not worked out again. Any thread may ask.
public final class RecentIndex {

    private volatile @Nullable ProjectIndex recent;

    public ProjectIndex of(Project project) {
        ProjectIndex before = recent;
        ProjectIndex now = before == null ? ProjectIndex.of(project) : before.at(project);
        recent = now;
        return now;
    }
}
