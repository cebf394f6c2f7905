package hostplan.ui.slices;

import hostplan.capacity.SlicingAnswer;
import hostplan.document.Ids;
import hostplan.drawing.Words;
import hostplan.explain.CostTexts;
import hostplan.explain.StatementText;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.storage.LimitFiles;
import hostplan.storage.PriceBookFile;
import hostplan.storage.RuleSetFiles;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// The view models of the screen over a project, with answers worked out at once.
final class SlicesModels {

    private static final RuleSetFiles RULE_SETS = RuleSetFiles.load();

    final ProjectSession session;
    final Texts texts = new Texts(Locale.ENGLISH);
    final Words words = new Words(texts::text, texts.amounts());
    final CurrentSlicing current;
    final SlicingListViewModel slicings;
    final HostViewModel host;
    final SettingsViewModel settings;
    final FlavorsViewModel flavors;
    final AnswerViewModel answer;
    final CostViewModel cost;
    final NeighboursViewModel neighbours;

    SlicesModels(Project project) {
        session = new ProjectSession(project);
        current = new CurrentSlicing(session);
        Ids ids = new Ids(new Random(1));
        slicings = new SlicingListViewModel(current, ids, texts);
        host = new HostViewModel(current, texts);
        settings =
                new SettingsViewModel(
                        current,
                        RULE_SETS.all(),
                        new Suggestions(words, StatementText.in(Locale.ENGLISH)));
        flavors = new FlavorsViewModel(current, ids, texts);
        answer =
                new AnswerViewModel(
                        current,
                        new SlicingQuestions(RULE_SETS.all()),
                        new PriceBookFile(),
                        Runnable::run,
                        Runnable::run);
        cost = new CostViewModel(current, answer, Clock.systemUTC(), texts, CostTexts.english());
        neighbours =
                new NeighboursViewModel(
                        current, answer, LimitFiles.load(), Runnable::run, Runnable::run);
    }

    void ruleSet(String id) {
        settings.choose(RULE_SETS.find(id).orElseThrow());
    }

    SlicesState state() {
        return answer.stateProperty().get();
    }

    SlicingAnswer answered() {
        return ((SlicesState.Answered) state()).answer();
    }

    List<Card> cards() {
        return Headline.of(answered(), words);
    }

    /// Figure and notes of a card.
    List<String> card(String id) {
        return cards().stream()
                .filter(card -> card.id().equals(id))
                .flatMap(card -> Stream.concat(Stream.of(card.figure()), card.notes().stream()))
                .toList();
    }

    FlavorLine line(int place) {
        return flavors.linesProperty().get().get(place);
    }

    String undo() {
        String name = texts.step(session.undoableProperty().get().orElseThrow());
        session.undo();
        return name;
    }
}
