package hostplan.storage;

import hostplan.inventory.Environment;
import hostplan.inventory.Purchase;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.MapValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.Map;
import java.util.Optional;

/// A server in the file.
final class ServerShape {

    static final Value<Server> VALUE =
            ObjectValue.keeper(
                    Shape.<Server, Server.Draft>lines()
                            .required("id", Identity.VALUE, Server::id, (d, v) -> d.id = v)
                            .text("name", Server::name, (d, v) -> d.name = v)
                            .text("hostname", Server::hostname, (d, v) -> d.hostname = v)
                            .text("role", Server::role, (d, v) -> d.role = v)
                            .optional(
                                    "environment",
                                    WordValue.of(Environment.class),
                                    Server::environment,
                                    (d, v) -> d.environment = v)
                            .always(
                                    "status",
                                    WordValue.of(Status.class),
                                    Server::status,
                                    (d, v) -> d.status = v)
                            .omitting(
                                    Optional::isEmpty,
                                    "location",
                                    LocationShape.VALUE,
                                    Server::location,
                                    (d, v) -> d.location = v)
                            .optional(
                                    "configuration",
                                    Scalars.TEXT,
                                    Server::configuration,
                                    (d, v) -> d.configuration = v)
                            .text(
                                    "operatingSystem",
                                    Server::operatingSystem,
                                    (d, v) -> d.operatingSystem = v)
                            .text("owner", Server::owner, (d, v) -> d.owner = v)
                            .text(
                                    "serialNumber",
                                    Server::serialNumber,
                                    (d, v) -> d.serialNumber = v)
                            .text("assetTag", Server::assetTag, (d, v) -> d.assetTag = v)
                            .list(
                                    "addresses",
                                    AddressShape.LIST,
                                    Server::addresses,
                                    (d, v) -> d.addresses = v)
                            .list("power", CableShape.POWER, Server::power, (d, v) -> d.power = v)
                            .list(
                                    "network",
                                    CableShape.NETWORK,
                                    Server::network,
                                    (d, v) -> d.network = v)
                            .unless(
                                    Purchase.UNKNOWN,
                                    "purchase",
                                    PurchaseShape.VALUE,
                                    Server::purchase,
                                    (d, v) -> d.purchase = v)
                            .optional(
                                    "warrantyUntil",
                                    Scalars.DATE,
                                    Server::warrantyUntil,
                                    (d, v) -> d.warrantyUntil = v)
                            .text("support", Server::support, (d, v) -> d.support = v)
                            .list(
                                    "tags",
                                    ListValue.inOneLine(Scalars.TEXT),
                                    Server::tags,
                                    (d, v) -> d.tags = v)
                            .text("notes", Server::notes, (d, v) -> d.notes = v)
                            .omitting(
                                    Map::isEmpty,
                                    "own",
                                    new MapValue<>(Scalars.TEXT),
                                    Server::own,
                                    (d, v) -> d.own = v)
                            .build(),
                    () -> new Server.Draft(""),
                    Server.Draft::build,
                    Server::unknown,
                    (d, v) -> d.unknown = v);

    private ServerShape() {}
}
