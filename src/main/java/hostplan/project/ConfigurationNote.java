package hostplan.project;

import java.util.List;

/// What an edit of servers' hardware did to a configuration, so that the window can say so.
public sealed interface ConfigurationNote {

    /// Identities of the servers that it concerns.
    List<String> servers();

    /// All users of the configuration were edited, so it was changed itself.
    record Changed(String configuration, String name, List<String> servers)
            implements ConfigurationNote {
        public Changed {
            servers = List.copyOf(servers);
        }
    }

    /// Some users were edited and got a copy of their own; the others keep what they had.
    record Copied(
            String from, String fromName, String configuration, String name, List<String> servers)
            implements ConfigurationNote {
        public Copied {
            servers = List.copyOf(servers);
        }
    }

    /// Some users were edited and now share a configuration that was there and has just these
    /// figures.
    record Joined(String configuration, String name, List<String> servers)
            implements ConfigurationNote {
        public Joined {
            servers = List.copyOf(servers);
        }
    }

    /// Servers without a configuration got one.
    record Created(String configuration, String name, List<String> servers)
            implements ConfigurationNote {
        public Created {
            servers = List.copyOf(servers);
        }
    }
}
