package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Ratios;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicing;
import hostplan.capacity.UsualRatio;
import hostplan.drawing.Words;
import hostplan.explain.StatementText;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;

import java.util.List;
import java.util.Optional;

/// The ratios that are usual with a rule set and differ from those of a slicing.
public final class Suggestions {

    private final Words words;
    private final StatementText sources;

    public Suggestions(Words words, StatementText sources) {
        this.words = words;
        this.sources = sources;
    }

    List<SettingsViewModel.Suggestion> of(RuleSet ruleSet, Project project, Slicing slicing) {
        Optional<HostFigures> host =
                HostFigures.of("", SlicingQuestions.totals(project, slicing.host())).toOptional();
        return ruleSet.usualRatios().stream()
                .map(usual -> suggestion(usual, host))
                .filter(found -> !found.ratio().equals(of(slicing.ratios(), found.resource())))
                .toList();
    }

    private SettingsViewModel.Suggestion suggestion(UsualRatio usual, Optional<HostFigures> host) {
        Fraction ratio = perThread(usual, usual.usual(), host);
        String text =
                usual.most()
                        .map(most -> perThread(usual, most, host))
                        .filter(most -> !most.equals(ratio))
                        .map(most -> words.text("slices.usualUpTo", number(ratio), number(most)))
                        .orElseGet(() -> number(ratio));
        return new SettingsViewModel.Suggestion(
                usual.resource(), ratio, text, sources.source(usual.source()).strip());
    }

    private static Fraction perThread(
            UsualRatio usual, Fraction ratio, Optional<HostFigures> host) {
        return host.map(figures -> usual.perThread(ratio, figures)).orElse(ratio);
    }

    private static Fraction of(Ratios ratios, Resource resource) {
        return switch (resource) {
            case VCPUS -> ratios.vcpus();
            case MEMORY -> ratios.memory();
            case DISK -> ratios.disk();
            case IOPS, NETWORK -> Fraction.ONE;
        };
    }

    private String number(Fraction ratio) {
        return words.format().number(ratio);
    }
}
