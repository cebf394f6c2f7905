/// What a server is made of: models, configurations and their figures.
@NullMarked
package hostplan.hardware;

import org.jspecify.annotations.NullMarked;
