/// The command line: one class a subcommand, text for people or JSON for machines.
@NullMarked
package hostplan.cli;

import org.jspecify.annotations.NullMarked;
