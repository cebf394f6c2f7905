package hostplan.ui.sheet;

import hostplan.document.ProjectObject;
import hostplan.project.ConfigurationNote;
import hostplan.project.ObjectKind;
import hostplan.project.StepName;
import hostplan.project.Use;
import hostplan.sheet.CellProblem;
import hostplan.sheet.Sheet;
import hostplan.ui.common.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a sheet names what is done in it.
final class Wording {

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /// "12 servers".
    String count(ObjectKind kind, int count) {
        return texts.text("count." + kind.code(), count);
    }

    /// The name of the only object, or how many there are.
    String objects(Sheet sheet, List<String> ids) {
        Optional<String> only =
                Optional.of(ids)
                        .filter(one -> one.size() == 1)
                        .flatMap(one -> sheet.row(one.getFirst()))
                        .map(sheet::object)
                        .map(ProjectObject::name)
                        .filter(name -> !name.isBlank());
        return only.orElseGet(() -> count(sheet.kind(), ids.size()));
    }

    /// "change of memory on 12 servers".
    StepName change(String heading, String objects) {
        return StepName.of("step.cells.change", inSentence(heading), objects);
    }

    /// A step whose name has one value.
    StepName step(String key, String objects) {
        return StepName.of("step.rows." + key, objects);
    }

    /// A heading as it stands inside a sentence; abbreviations keep their capitals.
    private static String inSentence(String heading) {
        boolean word = heading.length() > 1 && Character.isLowerCase(heading.charAt(1));
        return word
                ? heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1)
                : heading;
    }

    /// "shop-01 runs on this server".
    String use(Use use) {
        return texts.text("use." + use.link().code(), use.name());
    }

    /// What became of configurations, in sentences.
    Optional<Note> about(List<ConfigurationNote> notes) {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Note.of(String.join(" ", notes.stream().map(this::about).toList())));
    }

    private String about(ConfigurationNote note) {
        String servers = count(ObjectKind.SERVER, note.servers().size());
        return switch (note) {
            case ConfigurationNote.Changed changed ->
                    texts.text("note.configuration.changed", changed.name(), servers);
            case ConfigurationNote.Copied copied ->
                    texts.text(
                            "note.configuration.copied", copied.fromName(), copied.name(), servers);
            case ConfigurationNote.Joined joined ->
                    texts.text("note.configuration.joined", joined.name(), servers);
            case ConfigurationNote.Created created ->
                    texts.text("note.configuration.created", created.name(), servers);
        };
    }

    /// The first of several problems, and how many more there are.
    Note problems(List<CellProblem> problems) {
        CellProblem first = problems.getFirst();
        String sentence = first.message() + " " + first.cure();
        return Note.warning(
                problems.size() == 1
                        ? sentence
                        : texts.text("note.problems", sentence, problems.size() - 1));
    }
}
