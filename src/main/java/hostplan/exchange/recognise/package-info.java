/// Import of files of any kind: each is looked at and handed to the importer of its format.
@NullMarked
package hostplan.exchange.recognise;

import org.jspecify.annotations.NullMarked;
