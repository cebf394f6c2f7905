package hostplan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;

import java.net.InetAddress;
import java.net.URL;
import java.util.Set;

/// Calls that the [ArchitectureTest] looks for.
final class ForbiddenCalls {

    static final DescribedPredicate<JavaCall<?>> OPENING_A_URL =
            calling(
                    "opening a URL",
                    URL.class,
                    Set.of("openConnection", "openStream", "getContent"));

    static final DescribedPredicate<JavaCall<?>> ASKING_FOR_A_HOST =
            calling(
                    "asking for a host by name",
                    InetAddress.class,
                    Set.of("getByName", "getAllByName", "getLocalHost"));

    static final DescribedPredicate<JavaCall<?>> MAKING_A_THREAD =
            calling("making a thread", Thread.class, Set.of("<init>"));

    static final DescribedPredicate<JavaCall<?>> SLEEPING =
            calling("sleeping", Thread.class, Set.of("sleep"));

    private ForbiddenCalls() {}

    private static DescribedPredicate<JavaCall<?>> calling(
            String description, Class<?> owner, Set<String> names) {
        return DescribedPredicate.describe(
                description,
                call ->
                        call.getTargetOwner().isEquivalentTo(owner)
                                && names.contains(call.getName()));
    }
}
