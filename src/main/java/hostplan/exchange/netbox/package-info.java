/// NetBox device types, as the community library holds them: YAML.
@NullMarked
package hostplan.exchange.netbox;

import org.jspecify.annotations.NullMarked;
