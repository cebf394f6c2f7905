/// What is wrong or doubtful in a project: one named rule each, found as data, with its cure.
@NullMarked
package hostplan.check;

import org.jspecify.annotations.NullMarked;
