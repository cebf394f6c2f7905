/// What is said to a person, as data: the key of a text and values with their units. Window,
/// command line and paper put it into words from one bundle.
@NullMarked
package hostplan.message;

import org.jspecify.annotations.NullMarked;
