package hostplan.storage;

import java.time.Instant;

/// Who has a project open.
///
/// @param host name of the computer, empty where it has none that can be found out
/// @param process number of the process on that computer
/// @param started when that process began, which tells it from a later one of the same number
/// @param since when it opened the project
public record LockOwner(String user, String host, long process, Instant started, Instant since) {}
