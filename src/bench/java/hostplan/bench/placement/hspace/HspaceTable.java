package hostplan.bench.placement.hspace;

import hostplan.bench.placement.Data;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Holds how many instances survive the failure of a node against Ganeti's hspace, on measured
/// cases and, where it is installed, on some of our own.
public final class HspaceTable {

    private static final String TAIL = " --machine-readable";

    /// By name; the tiered size keeps hspace from a second search with the largest size there is.
    private static final Map<String, String> OWN =
            Map.of(
                    "own: uneven nodes",
                    "-t "
                            + Path.of("src/bench/hspace-uneven.data").toAbsolutePath()
                            + " --standard-alloc 50g,8g,4 --tiered-alloc 50g,8g,4 --disk-template"
                            + " ext",
                    "own: processors bind",
                    "--simulate p,4,4T,256g,8,512 --standard-alloc 10g,1g,1 --tiered-alloc 10g,1g,1"
                            + " --disk-template ext --max-cpu 4",
                    "own: memory binds in failover",
                    "--simulate p,4,4T,36g,8,512 --standard-alloc 10g,1g,1 --tiered-alloc 10g,1g,1"
                            + " --disk-template ext --max-cpu 4",
                    "own: drbd, 2 nodes",
                    "--simulate p,2,4T,256g,32,512 --standard-alloc 50g,8g,4 --tiered-alloc 50g,8g,4"
                            + " --disk-template drbd --max-cpu 4",
                    "own: drbd, 6 nodes",
                    "--simulate p,6,4T,256g,32,512 --standard-alloc 50g,8g,4 --tiered-alloc 50g,8g,4"
                            + " --disk-template drbd --max-cpu 4",
                    "own: ext, 20 nodes",
                    "--simulate p,20,8T,512g,64,512 --standard-alloc 100g,32g,8 --tiered-alloc"
                            + " 100g,32g,8 --disk-template ext --max-cpu 4",
                    "own: plain, 20 nodes",
                    "--simulate p,20,8T,512g,64,512 --standard-alloc 400g,32g,8 --tiered-alloc"
                            + " 400g,32g,8 --disk-template plain --max-cpu 4");

    private final Path folder;

    public HspaceTable(Data data) {
        folder = data.file("ganeti");
    }

    public void print() {
        System.out.printf(
                "%-32s %8s %8s %10s %10s %10s%n",
                "", "hspace", "ours", "hspace s", "ours s", "ratio");
        for (JsonNode each :
                new JsonMapper().readTree(folder.resolve("hspace_cases.json").toFile())) {
            print(
                    each.get("name").asString(),
                    Command.of(each.get("command").asString(), folder),
                    Optional.of(
                            new Theirs(
                                    each.get("standard_alloc_count").asInt(),
                                    each.get("seconds_on_loaded_2core").asDouble())));
        }
        OWN.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> {
                    Command command = Command.of("hspace " + each.getValue() + TAIL, folder);
                    print(each.getKey(), command, Theirs.measure(command, folder));
                });
    }

    private static void print(String name, Command command, Optional<Theirs> theirs) {
        if (theirs.isEmpty()) {
            return;
        }
        new Ours(command).count();
        long start = System.nanoTime();
        int ours = new Ours(command).count();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-32s %8d %8d %10.3f %10.4f %10.0f%s%n",
                name,
                theirs.get().count(),
                ours,
                theirs.get().seconds(),
                seconds,
                theirs.get().seconds() / seconds,
                ours == theirs.get().count() ? "" : " DIFFERS");
    }
}
