/// The window around the screens: menus, toolbar, navigation, inspector and status bar.
@NullMarked
package hostplan.ui.shell;

import org.jspecify.annotations.NullMarked;
