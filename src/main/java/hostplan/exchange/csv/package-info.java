/// Lists with separators: servers, virtual machines, racks and sites as people and other tools keep
/// them.
@NullMarked
package hostplan.exchange.csv;

import org.jspecify.annotations.NullMarked;
