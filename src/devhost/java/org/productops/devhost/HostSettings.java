package org.productops.devhost;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.plugin.Application;

/**
 * How a host is to be started.
 *
 * @param dataDirectory where the databases live; created when missing, kept between starts
 * @param databaseKind the database engine
 * @param sharedDatabase the port of a PostgreSQL on this machine that hosts share as nodes of a cluster; empty for an own database
 * @param demoData whether an empty host is filled with the demo story
 * @param pluginJar the packaged plugin
 * @param furtherPlugins more JARs to install after it, such as the wired tests
 * @param jiraPort Jira's port; 0 means any free one
 * @param confluencePort Confluence's port; 0 means any free one
 */
public record HostSettings(
        Path dataDirectory,
        DatabaseKind databaseKind,
        OptionalInt sharedDatabase,
        boolean demoData,
        Path pluginJar,
        List<Path> furtherPlugins,
        int jiraPort,
        int confluencePort) {

    public HostSettings {
        furtherPlugins = List.copyOf(furtherPlugins);
    }

    /** A host by itself. */
    public HostSettings(
            Path dataDirectory,
            DatabaseKind databaseKind,
            boolean demoData,
            Path pluginJar,
            List<Path> furtherPlugins,
            int jiraPort,
            int confluencePort) {
        this(
                dataDirectory,
                databaseKind,
                OptionalInt.empty(),
                demoData,
                pluginJar,
                furtherPlugins,
                jiraPort,
                confluencePort);
    }

    HostSettings withDemoData(boolean wanted) {
        return new HostSettings(
                dataDirectory,
                databaseKind,
                sharedDatabase,
                wanted,
                pluginJar,
                furtherPlugins,
                jiraPort,
                confluencePort);
    }

    /** The port of one product. */
    public int port(Application application) {
        return application == Application.JIRA ? jiraPort : confluencePort;
    }
}
