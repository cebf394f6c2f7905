/// The work between two states of racks: what is taken out, moved and put in, in an order in which
/// every step finds its place free.
@NullMarked
package hostplan.rack.work;

import org.jspecify.annotations.NullMarked;
