package hostplan.bench;

import hostplan.project.LargeProject;
import hostplan.project.Project;
import hostplan.storage.ProjectFormat;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

import java.nio.charset.StandardCharsets;

/// A project of 10,000 servers, as a tree and as the bytes of its file.
@State(Scope.Benchmark)
public class Large {

    static final int SERVERS = 10_000;

    final Project project = LargeProject.ofServers(SERVERS);
    final byte[] file = new ProjectFormat().write(project).getBytes(StandardCharsets.UTF_8);
}
