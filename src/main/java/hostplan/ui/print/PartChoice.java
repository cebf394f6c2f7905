package hostplan.ui.print;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A part of a plan that can be printed or left out.
public final class PartChoice {

    private final String code;
    private final String name;
    private final BooleanProperty chosen;
    private final boolean needsBefore;
    private final ReadOnlyStringWrapper pages = new ReadOnlyStringWrapper("");

    PartChoice(String code, String name, boolean isChosen, boolean needsBefore) {
        this.code = code;
        this.name = name;
        this.needsBefore = needsBefore;
        chosen = new SimpleBooleanProperty(isChosen);
    }

    String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /// Whether it says something only where a project as things stand now is given.
    boolean needsBefore() {
        return needsBefore;
    }

    void choose(boolean does) {
        chosen.set(does);
    }

    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /// How many pages it has, in words; empty while that is not known.
    public ReadOnlyStringProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    void setPages(String words) {
        pages.set(words);
    }
}
