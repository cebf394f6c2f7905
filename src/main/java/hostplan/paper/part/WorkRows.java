package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.explain.NameRanges;
import hostplan.hardware.Rails;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.paper.Cell;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.paper.part.Work.Task;
import hostplan.project.WorkPlan.FreeEnd;
import hostplan.rack.work.Plugs;
import hostplan.rack.work.WorkStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Writes a step of a work order into rows: what it is, then a row for each thing that is done, to
/// be ticked off.
///
/// @param chosen outlets and ports that nobody planned
record WorkRows(RackWords words, Set<FreeEnd> chosen) {

    private static final int MOST_VMS = 8;

    List<Row> of(int number, Work work) {
        List<Row> rows = new ArrayList<>();
        rows.add(head(number, work).keptWithNext());
        List<Task> tasks = work.tasks();
        for (int task = 0; task < tasks.size(); task++) {
            String label = words.text("work.number", number, task + 1);
            rows.add(row(label, tasks.get(task), work));
        }
        return rows;
    }

    private Row head(int number, Work work) {
        return Row.of(
                List.of(
                        Text.strong(String.valueOf(number)),
                        Text.strong(words.text(work.kindKey())),
                        Text.strong(name(work)),
                        Text.strong(way(work)),
                        Text.strong(work.isCarried() ? carried(work) : why(work))));
    }

    /// What it weighs, and what people noted on it, unless that names money.
    private String carried(Work work) {
        String notes = work.thing().notes();
        return notes.isEmpty() || PricedNotes.namesMoney(notes)
                ? weight(work)
                : weight(work) + "\n" + words.text("work.note", notes);
    }

    private Row row(String label, Task task, Work work) {
        return Row.of(
                List.<Cell>of(
                        new Cell.TickBox(label),
                        Text.of(words.text("work.task." + task.code())),
                        Text.of(work.name()),
                        Text.of(where(task, work)),
                        Text.of(String.join("\n", details(task, work)))));
    }

    private String name(Work work) {
        String serial = work.thing().serialNumber();
        if (serial.isBlank() && !(work.isCarried() && work.thing().isMachine())) {
            return work.name();
        }
        String shown = serial.isBlank() ? words.text("work.blank") : serial;
        return work.name() + "\n" + words.text("labels.serial", shown);
    }

    private String way(Work work) {
        WorkPlaces places = new WorkPlaces(words);
        if (!work.isCarried()) {
            return places.to(work);
        }
        return words.text("work.from", places.from(work))
                + "\n"
                + words.text("work.to", places.to(work));
    }

    /// Why something that stays has to be switched off, or why a cable is only pulled.
    private String why(Work work) {
        if (work.kind() == WorkStep.Kind.UNPLUG) {
            return words.text("work.why.unplug");
        }
        boolean losesLink = !work.unplugged().network().isEmpty();
        boolean isForGood = work.plugged().network().isEmpty();
        String link = isForGood ? "work.why.link-gone" : "work.why.link";
        String runs = losesLink ? link : "work.why.on";
        return words.text(work.off() ? "work.why.off" : runs);
    }

    private String where(Task task, Work work) {
        WorkPlaces places = new WorkPlaces(words);
        return switch (task) {
            case UNPLUG, TAKE_OUT, RAILS_OUT, BLADES_OUT -> places.from(work);
            case RAILS_IN, PUT_IN, BLADES_IN, POWER, NETWORK -> places.to(work);
            case SET_UP -> places.to(work);
            case SHUT_DOWN, AGREE, CHECK_OTHER, START, CHECK_POWER, CHECK_LINK -> "";
        };
    }

    private List<String> details(Task task, Work work) {
        return switch (task) {
            case SHUT_DOWN, AGREE -> agreed(work);
            case UNPLUG -> unplugged(work);
            case BLADES_OUT, BLADES_IN -> List.of(String.join(", ", work.inside()));
            case TAKE_OUT, PUT_IN -> List.of(weight(work));
            case START -> List.of(words.text(started(work)));
            case RAILS_OUT -> List.of(words.text(railsOut(work)));
            case RAILS_IN -> List.of(rails(work));
            case POWER -> power(work.plugged().power(), work);
            case NETWORK ->
                    work.links().after().isEmpty()
                            ? network(work.plugged().network(), work)
                            : work.links().after();
            case SET_UP, CHECK_OTHER, CHECK_POWER, CHECK_LINK ->
                    List.of(words.text("work.how." + task.code()));
        };
    }

    /// With whom and for when it is agreed, and what stands still with it.
    private List<String> agreed(Work work) {
        String owner = work.thing().owner();
        String blank = words.text("work.blank");
        List<String> lines = new ArrayList<>();
        lines.add(
                owner.isBlank()
                        ? words.text("work.agreed", blank)
                        : words.text("work.agreed.owner", owner, blank));
        if (!work.thing().vms().isEmpty() && work.isShutDown()) {
            String vms = NameRanges.of(work.thing().vms(), MOST_VMS);
            lines.add(words.text("work.agreed.vms", vms));
        }
        if (!work.inside().isEmpty()) {
            lines.add(words.text("work.agreed.blades", String.join(", ", work.inside())));
        }
        return lines;
    }

    private static String started(Work work) {
        if (work.isBlade()) {
            return "work.how.start-blade";
        }
        return work.thing().item().isEmpty() ? "work.how.start" : "work.how.start-item";
    }

    private List<String> unplugged(Work work) {
        List<String> lines = new ArrayList<>();
        Plugs plugs = work.unplugged();
        plugs.power().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        lines.add(
                                line(
                                        words.text("rack.supply", each.getKey() + 1),
                                        RackWords.outlet(each.getValue()))));
        plugs.network().forEach(cable -> lines.add(line(port(cable), cable.switchPort())));
        lines.addAll(work.links().before());
        if (!work.off() && plugs.network().size() > 1) {
            lines.add(words.text("work.unplug.one-by-one"));
        }
        if (lines.isEmpty()) {
            lines.add(words.text("work.unplug.all"));
        } else if (work.isCarried()
                && work.thing().hasNetwork()
                && plugs.network().isEmpty()
                && work.links().before().isEmpty()) {
            lines.add(words.text("work.unplug.label"));
        }
        return lines;
    }

    private static String railsOut(Work work) {
        return switch (work.kind()) {
            case MOVE, SET_ASIDE -> "work.rails.along";
            case REMOVE, INSTALL, RECABLE, UNPLUG -> "work.rails.away";
        };
    }

    /// What the rails reach, and how far apart the posts are where it goes.
    private String rails(Work work) {
        Optional<String> posts =
                work.to().flatMap(at -> at.spot().rack().postsMm()).map(this::millimetres);
        String reach =
                work.rails().map(this::reach).orElseGet(() -> words.text("work.rails.unknown"));
        return posts.map(apart -> reach + words.text("work.posts", apart)).orElse(reach);
    }

    private String reach(Rails rails) {
        return words.text(
                "work.rails", millimetres(rails.shortestMm()), millimetres(rails.longestMm()));
    }

    private String millimetres(int length) {
        return words.number(Fraction.of(length), 0);
    }

    private String weight(Work work) {
        if (work.weightKg().filter(kg -> kg.signum() == 0).isPresent()) {
            return "";
        }
        String kg =
                work.weightKg()
                        .map(known ->
                                words.text(
                                        "rack.amount", words.number(Fraction.of(known), 1), "kg"))
                        .orElseGet(() -> words.text("work.weight.unknown"));
        if (work.needsLift()) {
            return words.text("work.weight.lift", kg);
        }
        return work.isForTwo() ? words.text("work.weight.two", kg) : kg;
    }

    private List<String> power(Map<Integer, PowerCable> cables, Work work) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(cables)
                .forEach((supply, cable) -> {
                    FreeEnd end =
                            new FreeEnd(work.thing().id(), Optional.of(supply), Optional.empty());
                    String where =
                            cable.outlet().isBlank()
                                    ? RackWords.outlet(cable) + " " + words.text("work.blank")
                                    : RackWords.outlet(cable);
                    lines.add(
                            line(
                                    words.text("rack.supply", supply + 1),
                                    offered(where, end, !cable.outlet().isBlank())));
                });
        return orBlank(lines, work);
    }

    private List<String> network(List<NetworkCable> cables, Work work) {
        List<String> lines = new ArrayList<>();
        for (NetworkCable cable : cables) {
            FreeEnd end = new FreeEnd(work.thing().id(), Optional.empty(), Optional.of(cable));
            String port = cable.switchPort();
            boolean isOpen = port.isBlank() || port.endsWith("/");
            String where = isOpen ? port + words.text("work.blank") : port;
            lines.add(line(port(cable), offered(where, end, !isOpen)));
        }
        return orBlank(lines, work);
    }

    /// Where nothing is stated, cables go where they were; in another rack it is filled in where
    /// they went.
    private List<String> orBlank(List<String> lines, Work work) {
        if (!lines.isEmpty()) {
            return lines;
        }
        boolean isLabelled = work.thing().wasRacked() && work.staysInRack();
        return List.of(
                isLabelled
                        ? words.text("work.plug.labelled")
                        : words.text("work.unstated", words.text("work.blank")));
    }

    private String offered(String where, FreeEnd end, boolean isNamed) {
        return isNamed && chosen.contains(end) ? words.text("work.choose", where) : where;
    }

    private String port(NetworkCable cable) {
        return cable.port().isBlank() ? words.text("rack.network") : cable.port();
    }

    private String line(String from, String to) {
        return words.text("work.cable", from, to);
    }
}
