package hostplan.ui.slices;

import hostplan.capacity.LineAnswer;
import hostplan.capacity.Resource;
import hostplan.capacity.SliceNeed;
import hostplan.capacity.SlicingAnswer;
import hostplan.drawing.HostMap;
import hostplan.drawing.PartPlaces;
import hostplan.drawing.Words;

import java.util.ArrayList;
import java.util.List;

/// Says in words what is pointed at in the host map.
final class MapHints {

    private final SlicingAnswer answer;
    private final Words words;

    MapHints(SlicingAnswer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /// What the whole map shows.
    String summary() {
        return words.text("slices.map.summary", answer.question().host().name(), answer.sellable());
    }

    String of(String id) {
        for (int line = 0; line < answer.lines().size(); line++) {
            String all = HostMap.sliceId(line);
            if (id.equals(all)) {
                return all(answer.lines().get(line));
            }
            if (id.startsWith(all + "#")) {
                long number = Long.parseLong(id.substring(all.length() + 1)) + 1;
                return one(line, number);
            }
        }
        return rest(id);
    }

    private String all(LineAnswer line) {
        return words.text("slices.hint.all", line.count(), line.flavor().name())
                + "\n"
                + amounts(line.need());
    }

    private String one(int place, long number) {
        LineAnswer line = answer.lines().get(place);
        return words.text("slices.hint.one", line.flavor().name(), number, line.count())
                + "\n"
                + amounts(line.need())
                + parts(line.need(), PartPlaces.of(answer, place).nodesOf(number - 1));
    }

    /// Where each part of one that lies in several nodes is.
    private String parts(SliceNeed need, List<Integer> nodes) {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < nodes.size(); part++) {
            text.append('\n')
                    .append(words.text("slices.hint.part", part + 1, nodes.size(), nodes.get(part)))
                    .append(amounts(need.part()));
        }
        return text.toString();
    }

    private String amounts(SliceNeed need) {
        List<String> amounts = new ArrayList<>();
        for (Resource resource : Resource.values()) {
            if (need.amount(resource).signum() > 0) {
                amounts.add(words.amount(resource, need.amount(resource)));
            }
        }
        return String.join(" · ", amounts);
    }

    private String rest(String id) {
        return words.text("hostMap." + id) + "\n" + words.text("slices.hint." + id);
    }
}
