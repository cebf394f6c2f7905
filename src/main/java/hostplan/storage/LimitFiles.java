package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.drill.CpuWeight;
import hostplan.capacity.drill.Lacking;
import hostplan.capacity.drill.LimitSettings;
import hostplan.capacity.drill.Matter;
import hostplan.capacity.drill.Setting;
import hostplan.capacity.drill.Sharing;

import java.util.List;
import java.util.Set;

/// What hypervisors have to limit a virtual machine, as it ships;
/// `assets/schema/limits.schema.json` says the same.
public final class LimitFiles {

    private static final String FOLDER = "limits/";

    private LimitFiles() {}

    /// Reads the shipped ones; they are part of the build, so a mistake in them is thrown.
    public static List<LimitSettings> load() {
        List<String> names =
                ShippedJson.read(
                                "index.json",
                                ShippedJson.text(FOLDER + "index.json"),
                                index -> index.texts("limits"))
                        .orElseThrow();
        return names.stream()
                .map(name -> name + ".json")
                .map(file -> read(file, ShippedJson.text(FOLDER + file)).orElseThrow())
                .toList();
    }

    /// Reads one; a problem names the file and the member.
    static Parsed<LimitSettings> read(String fileName, String json) {
        return ShippedJson.read(fileName, json, LimitFiles::read);
    }

    private static LimitSettings read(JsonMembers file) {
        file.allowing(Set.of("$schema", "ruleSets", "disk", "cpu", "settings", "lacking"));
        JsonMembers disk = file.object("disk").allowing(Set.of("sharing", "source"));
        JsonMembers cpu = file.object("cpu").allowing(Set.of("weight", "source"));
        return new LimitSettings(
                file.texts("ruleSets"),
                disk.coded("sharing", Sharing.class),
                SourceMember.of(disk),
                cpu.coded("weight", CpuWeight.class),
                SourceMember.of(cpu),
                file.objects("settings").stream().map(LimitFiles::setting).toList(),
                file.objects("lacking").stream().map(LimitFiles::lacking).toList());
    }

    private static Setting setting(JsonMembers item) {
        item.allowing(Set.of("for", "where", "lines", "source"));
        return new Setting(
                matter(item), item.text("where"), item.texts("lines"), SourceMember.of(item));
    }

    private static Lacking lacking(JsonMembers item) {
        item.allowing(Set.of("for", "what", "instead", "source"));
        return new Lacking(
                matter(item), item.text("what"), item.text("instead"), SourceMember.of(item));
    }

    private static Matter matter(JsonMembers item) {
        return item.coded("for", Matter.class);
    }
}
