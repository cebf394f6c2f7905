package hostplan.cli;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.check.Severity;
import hostplan.check.Subject;
import hostplan.message.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `hostplan check` answers, for people and for machines.
record CheckAnswer(List<Finding> findings, List<Message> notChecked) {

    private static final FindingTexts TEXTS = FindingTexts.english();

    /// How many of each severity, then each with its cure, then what was not checked.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        for (Finding finding : findings) {
            lines.add("");
            lines.add(head(finding));
            lines.add("  " + TEXTS.message(finding));
            lines.add("  " + TEXTS.cure(finding));
        }
        lines.add("");
        lines.add("Not checked:");
        notChecked.forEach(line -> lines.add("  " + TEXTS.text(line)));
        return lines;
    }

    private String summary() {
        String counts =
                Stream.of(Severity.values())
                        .filter(severity -> count(severity) > 0)
                        .map(severity -> count(severity) + " " + plural(severity))
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "Nothing found." : counts;
    }

    private long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private String plural(Severity severity) {
        return TEXTS.severity(severity) + (count(severity) == 1 ? "" : "s");
    }

    private static String head(Finding finding) {
        Subject subject = finding.subject();
        String who =
                Stream.of(subject.code(), subject.name(), inParentheses(subject.id()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        return TEXTS.severity(finding.severity()) + ": " + who + " [" + finding.rule() + "]";
    }

    private static String inParentheses(String id) {
        return id.isEmpty() ? "" : "(" + id + ")";
    }

    String json() {
        return JsonOutput.object(json -> {
            json.array("findings", findings, CheckAnswer::write);
            json.texts("notChecked", notChecked.stream().map(TEXTS::text).toList());
        });
    }

    static void write(JsonOutput json, Finding finding) {
        json.text("rule", finding.rule());
        json.text("severity", finding.severity().code());
        json.object("subject", subject -> write(subject, finding.subject()));
        json.text("message", TEXTS.message(finding));
        json.text("cure", TEXTS.cure(finding));
    }

    private static void write(JsonOutput json, Subject subject) {
        json.text("kind", subject.code());
        json.known("id", subject.id());
        json.text("name", subject.name());
    }
}
