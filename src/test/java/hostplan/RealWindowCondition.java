package hostplan;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.concurrent.atomic.AtomicInteger;

/// Leaves out the tests marked with [NeedsWindow] on the headless platform, and says at the end how
/// many these were.
final class RealWindowCondition implements ExecutionCondition {

    private static final String REASON = "needs a real window, and there is no display";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!"Headless".equals(System.getProperty("glass.platform"))) {
            return ConditionEvaluationResult.enabled("on a display");
        }
        if (context.getTestMethod().isEmpty()) {
            return ConditionEvaluationResult.enabled("its methods are left out one by one");
        }
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RealWindowCondition.class))
                .computeIfAbsent(NotRun.class)
                .count
                .incrementAndGet();
        return ConditionEvaluationResult.disabled(REASON);
    }

    /// Closed by JUnit when the last test is over.
    static final class NotRun implements AutoCloseable {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void close() {
            System.out.println(
                    "Tests that need a real window and were not run (no display): " + count);
        }
    }
}
