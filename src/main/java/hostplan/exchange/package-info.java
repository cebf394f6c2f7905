/// What every importer takes and gives: named bytes and options in, drafts with their provenance
/// out; and the planner that matches drafts with a project.
@NullMarked
package hostplan.exchange;

import org.jspecify.annotations.NullMarked;
