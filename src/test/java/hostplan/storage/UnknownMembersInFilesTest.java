package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.UnknownMembers;
import hostplan.inventory.Address;
import hostplan.inventory.Purchase;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What a later version wrote survives this one, at its place and character for character.
class UnknownMembersInFilesTest {

    private static final String TEXT =
            """
            {
              "before": 1.0,
              "hostplan": 1,
              "name": "Shop",
              "after~name/": { "a" : [ 1,2 ] ,
                    "b": "\\u00fc" },
              "and": null,
              "currency": "EUR",
              "assumptions": {
                "pue": 1.5,
                "later": true
              },
              "servers": [
                {
                  "id": "srv-1",
                  "colour": "blue",
                  "name": "web-01",
                  "status": "active",
                  "location": {"rack": "r", "cage": "7", "position": 3},
                  "addresses": [
                    {"vlan": 7, "kind": "management", "address": "10.0.0.1"},
                    {"kind": "service", "address": "10.0.0.2", "vlan": 8},
                    {"address": "10.0.0.2", "vlan": 9}
                  ],
                  "purchase": {
                    "vendor": "Dell",
                    "contract": {"until": 2030}
                  },
                  "later": 1
                }
              ],
              "last": []
            }
            """;

    private final ProjectFormat format = new ProjectFormat();

    @Test
    void survivesAsItStood() {
        assertThat(format.write(read(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void isKnownByItsPlace() {
        assertThat(server(read(TEXT)).unknown().members())
                .extracting(UnknownMembers.Member::name)
                .containsExactly(
                        "colour",
                        "location/cage",
                        "addresses/10.0.0.1/vlan",
                        "addresses/10.0.0.2/vlan",
                        "addresses/10.0.0.2~~2/vlan",
                        "purchase/contract",
                        "later");
    }

    @Test
    void staysWithAnAddressWhenAnotherGoes() {
        String text =
                format.write(edited(server -> server.addresses = server.addresses.subList(1, 3)));

        assertThat(text).doesNotContain("\"vlan\": 7");
        assertThat(text)
                .contains("{\"kind\": \"service\", \"address\": \"10.0.0.2\", \"vlan\": 8}");
    }

    @Test
    void comesAndGoesWithItsAddress() {
        Project without = edited(server -> server.addresses = List.of());
        Project again =
                edited(without, server -> server.addresses = List.of(new Address("", "10.0.0.1")));

        assertThat(format.write(without)).doesNotContain("vlan");
        assertThat(format.write(again)).contains("{\"vlan\": 7, \"address\": \"10.0.0.1\"}");
    }

    @Test
    void outlivesTheKnownPartOfItsPlace() {
        String text =
                format.write(
                        edited(server -> {
                            server.purchase = Purchase.UNKNOWN;
                            server.location = Optional.empty();
                            server.name = "";
                        }));

        assertThat(text)
                .contains("\"location\": {\"cage\": \"7\"}")
                .contains("\"contract\": {\"until\": 2030}");
        assertThat(format.write(read(text))).isEqualTo(text);
    }

    @Test
    void keepsLineEndingsWithinWhatIsUnknown() {
        String text = "{\r\n \"hostplan\": 1,\r\n \"later\": [\r\n1\r\n]\r\n}";

        assertThat(format.write(read(text)))
                .isEqualTo(
                        "{\n  \"hostplan\": 1,\n  \"later\": [\r\n1\r\n],\n  \"currency\": \"EUR\"\n}\n");
    }

    @Test
    void acceptsAnyNumberOfThem() {
        StringBuilder many = new StringBuilder("{\n  \"hostplan\": 1,\n  \"currency\": \"EUR\"");
        for (int i = 0; i < 50_000; i++) {
            many.append(",\n  \"later ").append(i).append("\": ").append(i);
        }
        String text = many.append("\n}\n").toString();

        assertThat(format.write(read(text))).isEqualTo(text);
    }

    private Project edited(Consumer<Server.Draft> change) {
        return edited(read(TEXT), change);
    }

    private static Project edited(Project project, Consumer<Server.Draft> change) {
        UnaryOperator<Server> edit = server -> server.with(change);
        return project.with(draft -> draft.servers = draft.servers.stream().map(edit).toList());
    }

    private static Server server(Project project) {
        return project.servers().getFirst();
    }

    private Project read(String text) {
        Reading reading = format.read(text);
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).project();
    }
}
