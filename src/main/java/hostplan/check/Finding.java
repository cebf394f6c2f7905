package hostplan.check;

import hostplan.message.Message;

import java.util.Optional;

/// Something that is wrong or doubtful in a project. [FindingTexts] puts it into words.
///
/// @param rule the name of the rule, the same for ever and in every language
/// @param message what is wrong; its key also leads to the words of the cure
/// @param cure what would set it right at once; empty where a person has to decide how
public record Finding(
        String rule, Severity severity, Subject subject, Message message, Optional<Cure> cure) {}
