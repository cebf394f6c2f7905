package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.check.Severity;
import hostplan.explain.FeedStatements;
import hostplan.explain.RackTexts;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Block.Tone;
import hostplan.paper.Text;
import hostplan.rack.Elevation;
import hostplan.rack.FeedTest;
import hostplan.rack.Feeding;
import hostplan.rack.Level;
import hostplan.rack.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What becomes of a rack when a feed fails, and what else is wrong with it.
///
/// @param findings without those of failing feeds
record RackDoubts(Elevation elevation, List<Finding> findings, RackWords words) {

    private static final FindingTexts FINDINGS = FindingTexts.english();
    private static final MessageTexts STATEMENTS = RackTexts.english();

    List<Block> notices() {
        return findings.stream().map(this::notice).map(Block.class::cast).toList();
    }

    List<Block> tests() {
        Feeding feeding = Feeding.of(elevation);
        List<FeedTest> largest = feeding.tests(Level.LARGEST);
        List<FeedTest> typical = feeding.tests(Level.TYPICAL);
        if (largest.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.group(words.text("rack.feed-test")));
        for (int test = 0; test < largest.size(); test++) {
            blocks.add(said(largest.get(test), typical.get(test)));
        }
        return blocks;
    }

    /// What is taken as given where nothing is stated.
    List<Block> assumptions() {
        List<Message> all = FeedStatements.assumptions(Feeding.of(elevation));
        return all.isEmpty() ? List.of() : List.of(new Paragraph(Text.muted(told(all.stream()))));
    }

    private static Block said(FeedTest largest, FeedTest typical) {
        boolean holds = largest.verdict() == Verdict.WITHIN_LIMIT;
        Stream<Message> more = holds ? Stream.empty() : FeedStatements.of(typical).stream();
        String text = told(Stream.concat(FeedStatements.of(largest).stream(), more).distinct());
        if (holds && largest.dark().isEmpty()) {
            return Paragraph.of(text);
        }
        Tone tone = largest.verdict() == Verdict.BEYOND ? Tone.ERROR : Tone.WARNING;
        return new Notice(tone, Text.of(text));
    }

    private static String told(Stream<Message> messages) {
        return messages.map(STATEMENTS::text).collect(Collectors.joining(" "));
    }

    private Notice notice(Finding finding) {
        String what = FINDINGS.message(finding) + " " + FINDINGS.cure(finding);
        boolean whole = finding.subject().id().equals(elevation.rack().id());
        String said =
                words.text(
                        "rack.finding." + finding.severity().code(),
                        whole ? what : words.text("rack.finding", finding.subject().name(), what));
        return new Notice(tone(finding.severity()), Text.of(said));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.NOTE;
        };
    }
}
