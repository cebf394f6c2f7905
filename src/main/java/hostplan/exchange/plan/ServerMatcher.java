package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.inventory.Server;
import hostplan.project.Project;

import java.util.ArrayList;
import java.util.List;

/// Finds servers by serial number, then by asset tag, then by name, at last by host name or by the
/// name without its domain.
final class ServerMatcher implements Matcher {

    private final Known serials = new Known();
    private final Known tags = new Known();
    private final Known names = new Known();
    private final Known shortNames = new Known();

    ServerMatcher(Project project) {
        for (Server server : project.servers()) {
            serials.add(Keys.plain(server.serialNumber()), server.id());
            tags.add(Keys.plain(server.assetTag()), server.id());
            names.add(Keys.plain(server.name()), server.id());
            shortNames.add(Keys.plain(server.hostname()), server.id());
            Keys.withoutDomain(server.name()).ifPresent(name -> shortNames.add(name, server.id()));
        }
    }

    @Override
    public Match match(Draft draft) {
        String serial = Keys.plain(draft.text("serialNumber"));
        if (!serials.find(serial).isEmpty()) {
            return one(serials.find(serial), Match.By.SERIAL_NUMBER, draft.text("serialNumber"));
        }
        String tag = Keys.plain(draft.text("assetTag"));
        if (!tags.find(tag).isEmpty()) {
            return one(tags.find(tag), Match.By.ASSET_TAG, draft.text("assetTag"));
        }
        return byName(draft.text("name"));
    }

    /// The server of that name, in whatever form.
    Match byName(String name) {
        String plain = Keys.plain(name);
        if (!names.find(plain).isEmpty()) {
            return one(names.find(plain), Match.By.NAME, name);
        }
        List<String> shorter = new ArrayList<>(shortNames.find(plain));
        Keys.withoutDomain(name).ifPresent(host -> shorter.addAll(names.find(host)));
        return shorter.isEmpty()
                ? new Match.None()
                : one(shorter.stream().distinct().toList(), Match.By.SHORT_NAME, name);
    }

    private static Match one(List<String> ids, Match.By by, String text) {
        return ids.size() == 1
                ? new Match.One(ids.getFirst(), by)
                : new Match.Several(
                        ids.size()
                                + " servers of the project have the "
                                + by.words()
                                + " “"
                                + text
                                + "”.",
                        "Give the row a serial number or an asset tag that only one of them has.");
    }

    @Override
    public List<String> claims(Draft draft) {
        List<String> claims = new ArrayList<>();
        claim("serial number", draft.text("serialNumber"), claims);
        claim("asset tag", draft.text("assetTag"), claims);
        if (claims.isEmpty()) {
            claim("name", draft.text("name"), claims);
        }
        return claims;
    }

    private static void claim(String what, String text, List<String> claims) {
        if (!text.isBlank()) {
            claims.add(what + " “" + Keys.plain(text) + "”");
        }
    }
}
