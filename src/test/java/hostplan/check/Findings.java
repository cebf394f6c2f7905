package hostplan.check;

import hostplan.capacity.RuleSet;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/// What the checks find on a fixed day, as lines such as `srv-1: It has no name (srv-1).`
final class Findings {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final FindingTexts TEXTS = FindingTexts.english();

    private Findings() {}

    static Checks checks() {
        return new Checks(
                Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC),
                new SlicingQuestions(List.of(RuleSet.takingNothing())),
                List::of);
    }

    static List<Finding> all(Project project) {
        return checks().findings(project);
    }

    static List<Finding> of(String rule, Project project) {
        return all(project).stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    static List<String> lines(String rule, Project project) {
        return of(rule, project).stream()
                .map(finding -> finding.subject().id() + ": " + TEXTS.message(finding))
                .toList();
    }

    static Project project(Consumer<Project.Draft> content) {
        return Project.EMPTY.with(content);
    }

    /// What is left to find by a rule after its first finding was cured with one click.
    static List<String> afterCure(String rule, Project project) {
        Cure cure = of(rule, project).getFirst().cure().orElseThrow();
        return lines(rule, cure.apply(project));
    }
}
