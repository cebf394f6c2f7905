package hostplan.ui.print;

import hostplan.paper.PaperTexts;
import hostplan.paper.part.Part;
import hostplan.paper.part.Parts;
import hostplan.paper.part.PlanWishes;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// The parts of a plan, in the order in which they are printed, and which of them are.
final class ChosenParts {

    private final ObservableList<PartChoice> parts = FXCollections.observableArrayList();

    ChosenParts() {
        PaperTexts words = new PaperTexts();
        for (Part part : Parts.all()) {
            parts.add(
                    new PartChoice(
                            part.code(),
                            words.text("part." + part.code()),
                            part.isUsual(PlanWishes.NONE),
                            part.needsBefore()));
        }
    }

    ObservableList<PartChoice> all() {
        return FXCollections.unmodifiableObservableList(parts);
    }

    /// Whether there was a place to move to.
    boolean move(PartChoice part, int by) {
        int from = parts.indexOf(part);
        int to = from + by;
        boolean isThere = from >= 0 && to >= 0 && to < parts.size();
        if (isThere) {
            Collections.swap(parts, from, to);
        }
        return isThere;
    }

    /// Chooses the parts that lie between two states of a project, or leaves them out.
    void chooseBetween(boolean does) {
        parts.stream().filter(PartChoice::needsBefore).forEach(each -> each.choose(does));
    }

    List<String> chosen() {
        return parts.stream()
                .filter(part -> part.chosenProperty().get())
                .map(PartChoice::code)
                .toList();
    }

    List<String> order() {
        return parts.stream().map(PartChoice::code).toList();
    }

    /// As they were before. Parts that are new since then come last and stay as they are.
    void restore(List<String> order, Collection<String> chosen) {
        parts.stream()
                .filter(part -> !part.needsBefore() && order.contains(part.code()))
                .forEach(part -> part.choose(chosen.contains(part.code())));
        parts.sort(
                Comparator.comparingInt(part -> {
                    int place = order.indexOf(part.code());
                    return place < 0 ? order.size() : place;
                }));
    }
}
