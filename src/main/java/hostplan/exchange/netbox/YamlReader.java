package hostplan.exchange.netbox;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;

/// Reads YAML as nothing but texts in lists and mappings. What can do harm is refused: references
/// to other parts (with them a page becomes a gigabyte), tags (they name types to be made), deep
/// nesting, a key twice.
final class YamlReader {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_EVENTS = 200_000;
    private static final int DEEPEST = 50;
    private static final Set<String> NULLS = Set.of("", "~", "null");

    private final Iterator<Event> events;
    private int count;

    private YamlReader(String text) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setCodePointLimit(MOST_CHARACTERS)
                        .setMaxAliasesForCollections(0)
                        .build();
        events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /// What is refused, and where.
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String cure;

        Refused(String message, String cure) {
            super(message);
            this.cure = cure;
        }
    }

    /// The documents of a text.
    static Parsed<List<YamlNode>> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Parsed.problem(
                    "The file has more than a million characters, which no device type needs.",
                    "Choose the file of one device type.");
        }
        try {
            return Parsed.value(new YamlReader(text).documents());
        } catch (Refused refused) {
            return Parsed.problem(String.valueOf(refused.getMessage()), refused.cure);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return Parsed.problem(
                    "Line " + line + " is no proper YAML: " + broken.getProblem() + ".",
                    "Correct the line, or download the file again.");
        } catch (YamlEngineException broken) {
            return Parsed.problem(
                    "The file is no proper YAML: " + broken.getMessage() + ".",
                    "Download the file again.");
        }
    }

    private List<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        while (events.hasNext()) {
            Event event = next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                case Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd ->
                        documents.add(node(event, 1));
            }
        }
        return documents;
    }

    private Event next() {
        count++;
        if (count > MOST_EVENTS) {
            throw new Refused(
                    "The file has more than " + MOST_EVENTS + " values.",
                    "Choose the file of one device type.");
        }
        return events.next();
    }

    private YamlNode node(Event event, int depth) {
        refuseHarm(event, depth);
        return switch (event) {
            case ScalarEvent scalar -> new YamlNode.Scalar(text(scalar), line(event));
            case CollectionStartEvent start when start.getEventId() == Event.ID.MappingStart ->
                    mapping(depth);
            default -> sequence(depth);
        };
    }

    private static void refuseHarm(Event event, int depth) {
        if (event.getEventId() == Event.ID.Alias) {
            throw new Refused(
                    "Line "
                            + line(event)
                            + " refers to another part of the file (*), which is refused.",
                    "Write the value out.");
        }
        if (depth > DEEPEST) {
            throw new Refused(
                    "Line " + line(event) + " is nested deeper than " + DEEPEST + " levels.",
                    "Choose the file of one device type.");
        }
        boolean tagged =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag().isPresent();
                    case CollectionStartEvent start -> start.getTag().isPresent();
                    default -> !(event instanceof NodeEvent);
                };
        if (tagged) {
            throw new Refused(
                    "Line " + line(event) + " has a tag (!), which is refused.", "Remove the tag.");
        }
    }

    private static String text(ScalarEvent scalar) {
        String text = scalar.getValue();
        return scalar.isPlain() && NULLS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    private YamlNode sequence(int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = next();
        }
        return new YamlNode.Sequence(items);
    }

    private YamlNode mapping(int depth) {
        SequencedMap<String, YamlNode> members = new LinkedHashMap<>();
        Event event = next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(node(event, depth + 1) instanceof YamlNode.Scalar(String key, int line))) {
                throw new Refused(
                        "Line " + line(event) + " has a key that is no plain text.",
                        "Choose the file of one device type.");
            }
            YamlNode value = node(next(), depth + 1);
            if (members.putIfAbsent(key, value) != null) {
                throw new Refused(
                        "Line " + line + " has the key " + Quoted.of(key) + " a second time.",
                        "Remove one of the two.");
            }
            event = next();
        }
        return new YamlNode.Mapping(members);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
