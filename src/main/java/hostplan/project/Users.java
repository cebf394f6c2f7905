package hostplan.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The objects of one list by the identity of the one thing they refer to, if any.
final class Users<T> {

    private final List<T> list;
    private final Several<T> users;

    Users(List<T> list, Function<T, Optional<String>> reference) {
        this(list, new Several<>(list, user -> reference.apply(user).stream().toList()));
    }

    private Users(List<T> list, Several<T> users) {
        this.list = list;
        this.users = users;
    }

    /// This one where it is of the same list, else a new one.
    Users<T> of(List<T> newer) {
        return newer == list ? this : new Users<>(newer, users.of(newer));
    }

    List<T> of(String id) {
        return users.of(id);
    }
}
