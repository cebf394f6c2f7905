package hostplan.exchange.value;

import hostplan.exchange.Headings;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Status;
import hostplan.placement.DiskPlace;
import hostplan.placement.PowerState;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words for the states of servers and virtual machines, in English and German, as NetBox, RVTools
/// and people have them.
public final class StatusWords {

    private static final Map<String, Status> STATUSES = new HashMap<>();
    private static final Map<String, Environment> ENVIRONMENTS = new HashMap<>();
    private static final Map<String, Face> FACES = new HashMap<>();
    private static final Map<String, PowerState> POWER_STATES = new HashMap<>();
    private static final Map<String, DiskPlace> DISK_PLACES = new HashMap<>();

    static {
        words(
                STATUSES,
                Status.PLANNED,
                "planned, plan, geplant, in planung, vorgesehen, proposed, reserved, reserviert, neu, new, future");
        words(
                STATUSES,
                Status.ORDERED,
                "ordered, on order, order placed, bestellt, in bestellung, beauftragt, in beschaffung");
        words(
                STATUSES,
                Status.STAGED,
                "staged, staging, inventory, in stock, stock, lager, auf lager, im lager, eingelagert, spare, reserve,"
                        + " received, delivered, geliefert, in aufbau, im aufbau, installation, vorbereitet, in progress,"
                        + " offline, standby");
        words(
                STATUSES,
                Status.ACTIVE,
                "active, aktiv, in betrieb, betrieb, produktiv, production, in production, in use, used, online, running,"
                        + " läuft, live, ok, operational, deployed, in service, installed, up, enabled, an, ja, powered on");
        words(
                STATUSES,
                Status.FAILED,
                "failed, failure, defekt, defect, broken, kaputt, ausgefallen, faulty, error, störung, damaged, down,"
                        + " out of order");
        words(
                STATUSES,
                Status.DECOMMISSIONING,
                "decommissioning, decommissioned, decom, ausgebaut, wird ausgebaut, zum ausbau, stillgelegt, außer betrieb,"
                        + " nicht mehr in betrieb, retired, removed, abgebaut, entsorgt, disposed, scrapped, verschrottet,"
                        + " liquidated, verkauft, sold, abgeschaltet, ausgemustert, end of life, eol, inactive, inaktiv,"
                        + " zurückgegeben, returned");
        words(
                ENVIRONMENTS,
                Environment.PRODUCTION,
                "production, prod, prd, produktion, produktiv, live");
        words(
                ENVIRONMENTS,
                Environment.TEST,
                "test, tst, testing, dev, development, entwicklung, staging, stage, qa, qs, integration, int, uat, sandbox,"
                        + " lab, labor, abnahme, non production, nonprod, pre production, preprod");
        words(FACES, Face.FRONT, "front, vorne, vorn, vorderseite, v, f");
        words(FACES, Face.REAR, "rear, back, hinten, rückseite, h, r, b");
        words(
                POWER_STATES,
                PowerState.ON,
                "on, poweredon, powered on, running, active, aktiv, ein, an, started, gestartet, up, online, läuft");
        words(
                POWER_STATES,
                PowerState.OFF,
                "off, poweredoff, powered off, stopped, gestoppt, aus, offline, shut off, shutoff, shutdown, down, halted");
        words(POWER_STATES, PowerState.SUSPENDED, "suspended, paused, angehalten, saved");
        words(DISK_PLACES, DiskPlace.LOCAL, "local, lokal, on the host, auf dem host, das");
        words(
                DISK_PLACES,
                DiskPlace.SHARED,
                "shared, gemeinsam, central, zentral, san, nas, nfs, iscsi, fibre channel");
        words(DISK_PLACES, DiskPlace.POOLED, "pooled, hyperconverged, hci, ceph, vsan");
        words(
                DISK_PLACES,
                DiskPlace.REPLICATED,
                "replicated, repliziert, mirrored, gespiegelt, drbd, with a copy");
    }

    private StatusWords() {}

    private static <E> void words(Map<String, E> map, E value, String words) {
        Arrays.stream(words.split(",")).forEach(word -> map.put(Headings.plain(word), value));
    }

    public static Optional<Status> status(String text) {
        return Optional.ofNullable(STATUSES.get(Headings.plain(text)));
    }

    /// Whether the word says that the machine is gone, which no status of ours does.
    public static boolean saysRemoved(String text) {
        return status(text).equals(Optional.of(Status.DECOMMISSIONING))
                && !Headings.plain(text).equals("decommissioning");
    }

    public static Optional<Environment> environment(String text) {
        return Optional.ofNullable(ENVIRONMENTS.get(Headings.plain(text)));
    }

    public static Optional<Face> face(String text) {
        return Optional.ofNullable(FACES.get(Headings.plain(text)));
    }

    public static Optional<DiskPlace> diskPlace(String text) {
        return Optional.ofNullable(DISK_PLACES.get(Headings.plain(text)));
    }

    public static Optional<PowerState> powerState(String text) {
        return Optional.ofNullable(POWER_STATES.get(Headings.plain(text)));
    }
}
