package hostplan;

import hostplan.document.Ids;
import hostplan.project.Project;
import hostplan.ui.common.Texts;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/// The only place where services are made: what all windows of the application share. What one
/// window needs is made by [ProjectWiring].
public final class Wiring {

    private final Texts texts;
    private final Ids ids;
    private final Clock clock;

    /// The wiring of the program as it runs for a person.
    public Wiring() {
        this(
                Locale.getDefault(),
                new Ids(new SecureRandom()),
                Clock.system(ZoneId.systemDefault()));
    }

    /// A wiring with its own language, identities and day, as tests need it.
    public Wiring(Locale locale, Ids ids, Clock clock) {
        this.texts = new Texts(locale);
        this.ids = ids;
        this.clock = clock;
    }

    Texts texts() {
        return texts;
    }

    Ids ids() {
        return ids;
    }

    Clock clock() {
        return clock;
    }

    ProjectWiring project(Project opened) {
        return new ProjectWiring(this, opened);
    }
}
