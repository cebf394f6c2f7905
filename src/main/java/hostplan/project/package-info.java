/// The document: one immutable tree of records, the pure edits of it, and its history.
@NullMarked
package hostplan.project;

import org.jspecify.annotations.NullMarked;
