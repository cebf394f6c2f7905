package hostplan;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a test that only a real window can run: dragging, a right click that selects, column
/// headers, more than 1000 pixels. Without a display it is reported as not run.
@Target({TYPE, METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("window")
@ExtendWith(RealWindowCondition.class)
public @interface NeedsWindow {}
