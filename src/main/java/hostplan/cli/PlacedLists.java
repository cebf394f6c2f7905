package hostplan.cli;

import hostplan.amount.Money;
import hostplan.exchange.recognise.AnyImporter;
import hostplan.explain.NameRanges;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a project of a list of hosts and a list of VMs.
final class PlacedLists {

    static final List<String> HOST_HEADINGS =
            List.of(
                    "name", "count", "cores", "threads", "memory", "disk", "iops", "network",
                    "price", "limit");
    static final List<String> VM_HEADINGS =
            List.of(
                    "name",
                    "count",
                    "vcpus",
                    "memory",
                    "disk",
                    "iops",
                    "network",
                    "group",
                    "maxPerHost");

    private static final int MOST_NAMES = 6;

    private final List<HardwareConfiguration> configurations = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final List<HostOffer> offers = new ArrayList<>();
    private final List<Vm> vms = new ArrayList<>();
    private final Map<String, GroupRule> groups = new LinkedHashMap<>();

    /// That of the first price; all others have to be in it too.
    private Optional<Currency> currency = Optional.empty();

    private PlacedLists() {}

    /// What the lists ask.
    ///
    /// @param notes what is left out of the lists, and which units are assumed
    record Asked(Project project, Placement placement, List<String> notes) {}

    /// Either may be an export of another tool. Throws [BadInput] naming the file, line and column
    /// of all that cannot be read.
    ///
    /// @param importer reads exports
    static Asked read(Path hosts, Path vms, AnyImporter importer) {
        PlacedExports exports = PlacedExports.among(hosts, vms);
        PlacedLists lists = new PlacedLists();
        ListProblems problems = new ListProblems();
        if (!exports.hosts()) {
            ListedRows.read(hosts, ObjectKind.SERVER, HOST_HEADINGS, Map.of(), problems)
                    .forEach(lists::host);
        }
        if (!exports.vms()) {
            ListedRows.read(
                            vms,
                            ObjectKind.VM,
                            VM_HEADINGS,
                            Map.of("disk", "diskProvisioned"),
                            problems)
                    .forEach(lists::vm);
        }
        problems.refuse();
        List<String> notes = new ArrayList<>(problems.notes());
        twice(lists.configurations.stream().map(HardwareConfiguration::name).toList(), "hosts")
                .ifPresent(notes::add);
        twice(lists.vms.stream().map(Vm::name).toList(), "VMs").ifPresent(notes::add);
        Project project = exports.into(lists.project(), importer, notes);
        lists.elsewhere(project).ifPresent(notes::add);
        if (exports.hosts()) {
            lists.offers.addAll(PlaceOptions.ofAll(project).hosts());
        }
        Placement placement =
                new Placement.Draft("lists")
                        .build()
                        .with(draft -> {
                            draft.disks = DiskPlace.POOLED;
                            draft.hosts = lists.offers;
                            draft.groups = List.copyOf(lists.groups.values());
                        });
        return new Asked(project, placement, notes);
    }

    /// That VMs of an export run on hosts that the list of hosts does not name.
    private Optional<String> elsewhere(Project project) {
        Set<String> listed = servers.stream().map(Server::id).collect(Collectors.toSet());
        List<String> others =
                project.vms().stream()
                        .flatMap(vm -> vm.host().stream())
                        .filter(host -> !listed.contains(host))
                        .distinct()
                        .flatMap(host ->
                                project.servers().stream()
                                        .filter(server -> server.id().equals(host))
                                        .map(Server::name))
                        .toList();
        return servers.isEmpty() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "VMs run on hosts that the list does not name, which are taken for others: "
                                + NameRanges.of(others, MOST_NAMES)
                                + ". Name the hosts of the list so, one a row, where they are the"
                                + " same.");
    }

    /// Names of which there are several, which the answer cannot tell apart.
    private static Optional<String> twice(List<String> names, String of) {
        Set<String> seen = new HashSet<>();
        String twice =
                names.stream()
                        .filter(name -> !seen.add(name))
                        .distinct()
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(", "));
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Several rows of "
                                + of
                                + " have one name, by which the answer does not tell them apart: "
                                + twice
                                + ".");
    }

    private Project project() {
        return Project.EMPTY.with(draft -> {
            draft.currency = usual();
            draft.configurations = configurations;
            draft.servers = servers;
            draft.vms = vms;
        });
    }

    /// `count` of it stand; it may be bought where it has a price or none stand, up to `limit`.
    private void host(ListedRow row) {
        String name = row.required("name");
        boolean isOffered = !row.text("price").isEmpty() || !row.text("limit").isEmpty();
        int count = row.whole("count", 0).orElse(isOffered ? 0 : 1);
        int limit = row.whole("limit", 0).orElse(0);
        HardwareConfiguration configuration = configuration(row, name);
        configurations.add(configuration);
        for (int one = 1; one <= count; one++) {
            servers.add(server(configuration, count == 1 ? name : name + " " + one));
            offers.add(new HostOffer.Standing(servers.getLast().id()));
        }
        if (count == 0 || configuration.price().isPresent()) {
            offers.add(
                    new HostOffer.ToBuy(
                            configuration.id(),
                            limit == 0 ? Optional.empty() : Optional.of(limit)));
        }
    }

    private HardwareConfiguration configuration(ListedRow row, String name) {
        HardwareConfiguration.Draft draft =
                new HardwareConfiguration.Draft("host " + configurations.size());
        draft.name = name;
        row.required("memory");
        if (row.text("cores").isEmpty() && row.text("threads").isEmpty()) {
            row.complain("neither cores nor threads are given.", "Write one of both.");
        }
        draft.build =
                Totals.UNKNOWN.with(totals -> {
                    totals.threads = row.whole("threads", 1);
                    totals.cores = row.whole("cores", 1).or(() -> totals.threads);
                    totals.memory = row.memory("memory");
                    totals.disk = row.disk("disk");
                    totals.iops = row.whole("iops", 0).map(each -> (long) each);
                    totals.network = row.rate("network");
                });
        draft.price = price(row).map(price -> new Price(price, Optional.empty(), ""));
        return draft.build();
    }

    private Currency usual() {
        return currency.orElse(Project.EMPTY.currency());
    }

    private Optional<Money> price(ListedRow row) {
        Optional<Money> price = row.money("price", usual());
        Optional<Currency> other =
                price.map(Money::currency)
                        .filter(stated -> !currency.orElse(stated).equals(stated));
        other.ifPresent(stated ->
                row.complain(
                        "price: "
                                + stated.getCurrencyCode()
                                + " here, and "
                                + usual().getCurrencyCode()
                                + " in rows before it.",
                        "Give all prices in one currency, named in each cell or in the heading."));
        currency = currency.or(() -> price.map(Money::currency));
        return price;
    }

    private Server server(HardwareConfiguration configuration, String name) {
        return new Server.Draft("server " + servers.size())
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.configuration = Optional.of(configuration.id());
                });
    }

    private void vm(ListedRow row) {
        Vm.Draft draft = new Vm.Draft("vm " + vms.size());
        draft.name = row.required("name");
        draft.count = row.whole("count", 0).orElse(1);
        row.required("vcpus");
        row.required("memory");
        draft.vcpus = row.whole("vcpus", 1);
        draft.memory = row.memory("memory");
        draft.diskProvisioned = row.disk("disk");
        draft.iops = row.whole("iops", 0).map(each -> (long) each);
        draft.network = row.rate("network");
        Optional<Integer> most = row.whole("maxPerHost", 0).filter(each -> each > 0);
        String group = row.text("group");
        draft.group = group.isEmpty() && most.isPresent() ? "row " + vms.size() : group;
        most.ifPresent(each -> rule(row, draft.group, each));
        if (draft.count > 0) {
            vms.add(draft.build());
        }
    }

    private void rule(ListedRow row, String group, int most) {
        GroupRule rule =
                new GroupRule(group, GroupRule.Policy.APART, GroupRule.Place.HOST, most, false);
        GroupRule before = groups.putIfAbsent(group, rule);
        if (before != null && before.most() != most) {
            row.complain(
                    "the group "
                            + group
                            + " may have "
                            + before.most()
                            + " on a host, and here "
                            + most
                            + ".",
                    "Give all of a group the same maxPerHost.");
        }
    }
}
