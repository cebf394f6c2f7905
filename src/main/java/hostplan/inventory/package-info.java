/// Where things stand and what they are for: sites, racks and servers.
@NullMarked
package hostplan.inventory;

import org.jspecify.annotations.NullMarked;
