package org.productops.devhost;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.database.DatabaseServer;
import org.productops.devhost.plugin.Application;

/**
 * What was typed after {@code ./run}.
 *
 * @param fresh whether older data is thrown away first
 */
record CommandLine(HostSettings settings, boolean fresh) {
    static final String USAGE =
            """
            ./run [--help] [--empty] [--fresh] [--database h2|postgres] [--port-jira N] [--port-confluence N] [--data DIR]
            ./run --node-on N [--port-jira N] [--data DIR]  one node of a Jira on the PostgreSQL at port N, which others share
            """;

    static CommandLine parse(String... arguments) {
        boolean empty = false;
        boolean fresh = false;
        DatabaseKind kind = DatabaseKind.H2;
        OptionalInt shared = OptionalInt.empty();
        int jiraPort = Application.JIRA.defaultPort();
        int confluencePort = Application.CONFLUENCE.defaultPort();
        Path data = Path.of("target", "devhost");
        Path plugin = Path.of("target", "product-ops-plugin-0.1.0.jar");
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--empty" -> empty = true;
                case "--fresh" -> fresh = true;
                case "--database" -> kind = kind(value(arguments, ++i));
                case "--node-on" -> {
                    shared = OptionalInt.of(port(value(arguments, ++i)));
                    kind = DatabaseKind.POSTGRES;
                    empty = true;
                }
                case "--port-jira" -> jiraPort = port(value(arguments, ++i));
                case "--port-confluence" -> confluencePort = port(value(arguments, ++i));
                case "--plugin" -> plugin = Path.of(value(arguments, ++i));
                case "--data" -> data = Path.of(value(arguments, ++i));
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i] + "\n" + USAGE);
            }
        }
        // Each engine keeps its own data, so that changing back and forth loses nothing.
        Path directory = data.resolve(kind.name().toLowerCase(Locale.ROOT));
        return new CommandLine(
                new HostSettings(directory, kind, shared, !empty, plugin, List.of(), jiraPort, confluencePort), fresh);
    }

    /**
     * Throws older data away if that was asked for. Data that began without the story stays without it: nobody tells it
     * to somebody who comes back to their own.
     *
     * @throws HostStartException if data with the story is to be empty
     */
    HostSettings prepare() {
        try (DataDirectory data = DataDirectory.open(settings.dataDirectory())) {
            if (fresh) {
                DatabaseServer.stopLeftBehind(settings.dataDirectory());
                data.clear();
            }
            return settings.withDemoData(data.decideOnStory(settings.demoData()));
        }
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value\n" + USAGE);
        }
        return arguments[index];
    }

    private static DatabaseKind kind(String value) {
        return switch (value) {
            case "h2" -> DatabaseKind.H2;
            case "postgres" -> DatabaseKind.POSTGRES;
            default -> throw new IllegalArgumentException("Unknown database " + value + "\n" + USAGE);
        };
    }

    private static int port(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("No port: " + value + "\n" + USAGE, e);
        }
    }
}
