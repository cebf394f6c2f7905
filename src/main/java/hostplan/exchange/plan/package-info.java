/// What drafts do to a project: the plan of an import, which a person looks at before anything is
/// done.
@NullMarked
package hostplan.exchange.plan;

import org.jspecify.annotations.NullMarked;
