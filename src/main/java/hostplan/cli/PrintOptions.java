package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.document.Coded;
import hostplan.inventory.Server;
import hostplan.paper.LabelSheets;
import hostplan.paper.PaperSize;
import hostplan.paper.Profile;
import hostplan.paper.layout.Orientation;
import hostplan.paper.layout.PageSetup;
import hostplan.paper.part.Part;
import hostplan.paper.part.Parts;
import hostplan.paper.part.PlanWishes;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What to print, for whom, and on which paper.
final class PrintOptions {

    private static final String PARTS = "--parts";
    private static final String PROFILE = "--profile";
    private static final String PAPER = "--paper";
    private static final String SERVERS = "--servers";
    private static final String OWN_COLUMNS = "--own-columns";
    private static final String DATE = "--date";
    private static final String LABELS = "--labels";
    private static final String FIRST_LABEL = "--first-label";
    private static final String RACKS_PER_PAGE = "--racks-per-page";

    @Option(
            names = PARTS,
            split = ",",
            paramLabel = "PART",
            description =
                    "Which parts, in this order; all that have content, except labels, where not"
                            + " given; the work order with --against.")
    private List<String> parts = List.of();

    @Option(
            names = PROFILE,
            paramLabel = "PROFILE",
            description =
                    "For whom: technician (no prices), customer (no internal costs, no own columns)"
                            + " or all (everything); all where not given.")
    private String profile = Profile.ALL.code();

    @Option(
            names = PAPER,
            paramLabel = "PAPER",
            description = "A4, Letter or A3; A4 where not given.")
    private String paper = PaperSize.A4.code();

    @Option(names = "--landscape", description = "Turns the paper.")
    private boolean landscape;

    @Option(
            names = SERVERS,
            split = ",",
            paramLabel = "NAME",
            description = "Only these servers, by name or id.")
    private List<String> servers = List.of();

    @Option(
            names = OWN_COLUMNS,
            split = ",",
            paramLabel = "NAME",
            description =
                    "Own columns, by name or id, that are printed for anybody; where not given,"
                            + " technicians see those that hold no money, customers none.")
    private List<String> ownColumns = List.of();

    @Option(names = "--author", paramLabel = "NAME", description = "Who answers for the plan.")
    private String author = "";

    @Option(
            names = "--revision",
            paramLabel = "TEXT",
            description = "What this state of the project is called.")
    private String revision = "";

    @Option(
            names = DATE,
            paramLabel = "DAY",
            description = "The date on the plan, such as 2026-11-22; today where not given.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = LABELS,
            paramLabel = "SHEET",
            description =
                    "The sheet for labels: l4732 (Avery Zweckform, 80 of 35.6 × 16.9 mm, where not"
                            + " given), l6011 (27 of 63.5 × 29.6 mm) or avery-5160 (Letter, 30 of"
                            + " 2⅝ × 1 inch).")
    private String labels = LabelSheets.L4732.code();

    @Option(
            names = FIRST_LABEL,
            paramLabel = "N",
            description =
                    "The place of the first label on a sheet that was begun; 1 where not given.")
    private int firstLabel = 1;

    @Option(
            names = RACKS_PER_PAGE,
            paramLabel = "N",
            description =
                    "How many racks stand beside each other on a page, as small as that needs, with"
                            + " their tables on pages of their own; 1 where not given.")
    private int racksPerPage = 1;

    @Option(
            names = "--against",
            paramLabel = "OLD.hostplan",
            description =
                    "The project as things stand now: prints the work between it and FILE, step by"
                            + " step.")
    private Optional<Path> against = Optional.empty();

    /// A project as things stand now.
    Optional<Path> against() {
        return against;
    }

    /// What only some parts ask for.
    PlanWishes wishes(Project project, Optional<ProjectIndex> before) {
        LabelSheets sheet = choice(LABELS, LabelSheets.class, labels);
        int places = sheet.sheet().perPage();
        if (firstLabel < 1 || firstLabel > places) {
            throw new BadInput(
                    FIRST_LABEL + ": there is no label " + firstLabel + " on such a sheet.",
                    "Write a number from 1 to " + places + ".");
        }
        if (racksPerPage < 1 || racksPerPage > PlanWishes.MOST_RACKS) {
            throw new BadInput(
                    RACKS_PER_PAGE + ": " + racksPerPage + " racks on a page cannot be.",
                    "Write a number from 1 to " + PlanWishes.MOST_RACKS + ".");
        }
        return new PlanWishes(before, sheet, firstLabel, racksPerPage, ownColumns(project));
    }

    private List<String> ownColumns(Project project) {
        return ownColumns.stream().map(name -> ownColumn(name.strip(), project)).toList();
    }

    private static String ownColumn(String name, Project project) {
        return project.ownColumns().stream()
                .filter(each -> each.id().equals(name) || each.name().equals(name))
                .map(OwnColumn::id)
                .findFirst()
                .orElseThrow(() ->
                        new BadInput(
                                OWN_COLUMNS
                                        + ": the project has no own column "
                                        + Quoted.of(name)
                                        + ".",
                                project.ownColumns().isEmpty()
                                        ? "It has none."
                                        : "Choose from "
                                                + project.ownColumns().stream()
                                                        .map(OwnColumn::name)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    String author() {
        return author;
    }

    String revision() {
        return revision;
    }

    /// @param wishes on which it depends which parts are usual
    List<Part> parts(PlanWishes wishes) {
        List<Part> named =
                parts.stream().map(String::strip).map(PrintOptions::part).distinct().toList();
        if (wishes.before().isEmpty() && named.stream().anyMatch(Part::needsBefore)) {
            throw new BadInput(
                    PARTS + ": a work order lies between two states of a project.",
                    "Name the project as things stand now with --against OLD.hostplan.");
        }
        return named.isEmpty() ? Parts.usual(profile(), wishes) : named;
    }

    private static Part part(String word) {
        return Parts.all().stream()
                .filter(part -> part.code().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput(
                                PARTS + ": there is no part " + Quoted.of(word) + ".",
                                "Choose from "
                                        + Parts.all().stream()
                                                .map(Part::code)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    Profile profile() {
        return choice(PROFILE, Profile.class, profile);
    }

    PageSetup setup() {
        return new PageSetup(
                choice(PAPER, PaperSize.class, paper),
                landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT);
    }

    private static <E extends Enum<E> & Coded> E choice(String option, Class<E> type, String word) {
        return Coded.find(type, word)
                .orElseThrow(() ->
                        new BadInput(
                                option + ": " + Quoted.of(word) + " is none of its values.",
                                "Write "
                                        + Stream.of(type.getEnumConstants())
                                                .map(Coded::code)
                                                .collect(Collectors.joining(" or "))
                                        + "."));
    }

    LocalDate date(LocalDate today) {
        return date.map(PrintOptions::day).orElse(today);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new BadInput(
                    DATE + ": " + Quoted.of(text) + " is no day.",
                    "Write year, month and day, such as 2026-11-22.");
        }
    }

    /// Those that are named, in the order of the project; all where none is.
    List<Server> servers(Project project) {
        if (servers.isEmpty()) {
            return project.servers();
        }
        List<Server> named = new ArrayList<>();
        for (String name : servers) {
            named.add(Named.one(SERVERS, "server", name.strip(), project.servers()));
        }
        Set<String> ids = named.stream().map(Server::id).collect(Collectors.toSet());
        return project.servers().stream().filter(each -> ids.contains(each.id())).toList();
    }
}
