/// Whether the parts of a machine fit together: one short named rule each, what it sees as data,
/// and the step that mends it. Nothing here changes a machine.
@NullMarked
package hostplan.hardware.fit;

import org.jspecify.annotations.NullMarked;
