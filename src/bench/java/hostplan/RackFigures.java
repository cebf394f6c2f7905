package hostplan;

import hostplan.inventory.Face;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.Server;
import hostplan.project.Elevations;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentElevations;
import hostplan.storage.Samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a server that is dropped at another unit costs in thirty racks of 48 units: all racks put
/// together anew, which is the floor of what was done before, beside only those that changed.
/// Prints a line.
public final class RackFigures {

    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;

    private RackFigures() {}

    public static void main(String... arguments) {
        Project project = TourRacks.many(new Samples().open("web-shop"));
        ProjectIndex index = ProjectIndex.of(project);
        RecentElevations recent = new RecentElevations();
        List<Long> all = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            index = index.at(dropped(index.project(), round));
            if (new Elevations(index).all().equals(kept(index, recent))) {
                all.add(timeOfAll(index));
                index = index.at(dropped(index.project(), round + 1));
                changed.add(timeOfChanged(index, recent));
            } else {
                throw new IllegalStateException("Kept racks are not those of the project.");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "a drop among %d racks with %d servers: all racks anew %.2f ms, changed ones %.2f"
                        + " ms, ratio %.1f%n",
                project.racks().size(),
                project.servers().size(),
                ms(all),
                ms(changed),
                ms(all) / ms(changed));
    }

    /// One server turned round, as a drop on the other side does.
    private static Project dropped(Project project, int round) {
        List<Server> servers = new ArrayList<>(project.servers());
        int place = round * 37 % servers.size();
        servers.set(place, turned(servers.get(place)));
        return project.with(draft -> draft.servers = servers);
    }

    private static Server turned(Server server) {
        InRack at = (InRack) server.location().orElseThrow();
        Face other = at.face() == Face.FRONT ? Face.REAR : Face.FRONT;
        return server.with(
                draft -> draft.location = Optional.of(new InRack(at.rack(), at.position(), other)));
    }

    private static List<?> kept(ProjectIndex index, RecentElevations recent) {
        RecentElevations.Snapshot now = recent.of(index);
        return index.project().racks().stream().map(now::of).toList();
    }

    private static long timeOfAll(ProjectIndex index) {
        long start = System.nanoTime();
        new Elevations(index).all();
        return System.nanoTime() - start;
    }

    private static long timeOfChanged(ProjectIndex index, RecentElevations recent) {
        long start = System.nanoTime();
        kept(index, recent);
        return System.nanoTime() - start;
    }

    /// The median, without the rounds in which the machine warms up.
    private static double ms(List<Long> nanos) {
        List<Long> warm = nanos.subList(WARM_UP, nanos.size()).stream().sorted().toList();
        return warm.get(warm.size() / 2) / 1e6;
    }
}
