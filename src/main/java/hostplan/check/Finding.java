package hostplan.check;

import hostplan.message.Message;

import java.util.List;
import java.util.Optional;

/// Something that is wrong or doubtful in a project. [FindingTexts] puts it into words.
///
/// @param rule the name of the rule, the same for ever and in every language
/// @param message what is wrong; its key also leads to the words of the cure
/// @param cures what would set it right at once, the likeliest first; none where a person has to
///   decide how
public record Finding(
        String rule, Severity severity, Subject subject, Message message, List<Cure> cures) {

    public Finding {
        cures = List.copyOf(cures);
    }

    /// The likeliest.
    public Optional<Cure> cure() {
        return cures.stream().findFirst();
    }
}
