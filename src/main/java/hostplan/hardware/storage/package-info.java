/// What arrays of drives and storage shared among hosts give: space, failures survived, operations
/// a second, each with its working.
@NullMarked
package hostplan.hardware.storage;

import org.jspecify.annotations.NullMarked;
