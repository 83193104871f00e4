package org.productops.it;

import it.productops.ProductAreaWiredTest;
import it.productops.WordIndexWiredTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.productops.devhost.DevelopmentHost;
import org.productops.devhost.HostSettings;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.plugin.Application;

/**
 * The development host with the packaged plugin, started once for all tests of this JVM, on free ports, in a data
 * directory of its own. It has the people, projects and issues of the demo, but nothing of the plugin in it yet.
 */
public final class RunningHost {
    private static final RunningHost HOST = new RunningHost();
    private static final RestContract JIRA = RestContract.of("jira");
    private static final RestContract CONFLUENCE = RestContract.of("confluence");

    private final DevelopmentHost host;

    private RunningHost() {
        String jar = System.getProperty("productops.jar");
        if (jar == null) {
            throw new IllegalStateException("Say where the packaged plugin is: -Dproductops.jar=…");
        }
        try {
            Path directory = Files.createTempDirectory("productops-host");
            Path wired =
                    WiredTestPlugin.build(directory, List.of(ProductAreaWiredTest.class, WordIndexWiredTest.class));
            Path sample = SampleCheckPlugin.build(directory);
            host = DevelopmentHost.start(
                    new HostSettings(directory, DatabaseKind.H2, true, Path.of(jar), List.of(wired, sample), 0, 0));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop the host"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host; the first call starts it. */
    public static DevelopmentHost host() {
        return HOST.host;
    }

    /** Jira's address. */
    public static URI jira() {
        return host().product(Application.JIRA).baseUrl();
    }

    /** Confluence's address. */
    public static URI confluence() {
        return host().product(Application.CONFLUENCE).baseUrl();
    }

    /** Calls Jira as nobody; see {@link HttpApi#as}. What the plugin answers is held to its description. */
    public static HttpApi jiraApi() {
        return HttpApi.checked(jira(), JIRA::check);
    }

    /** Calls Confluence as nobody; see {@link HttpApi#as}. What the plugin answers is held to its description. */
    public static HttpApi confluenceApi() {
        return HttpApi.checked(confluence(), CONFLUENCE::check);
    }

    /**
     * Fails if a product logged an error or a template broke a rule since {@link #forget} was called last.
     *
     * <p>A test that provokes an error on purpose calls {@link #forget} afterwards.
     */
    public static void assertQuiet() {
        for (HttpApi api : List.of(jiraApi(), confluenceApi())) {
            for (String view : List.of("/dev/errors", "/dev/velocity")) {
                HttpApi.Answer answer = api.get(view);
                if (!answer.json().isEmpty()) {
                    throw new AssertionError(view + ": " + answer.json().toPrettyString());
                }
            }
        }
    }

    /** Forgets what {@link #assertQuiet} would complain about. */
    public static void forget() {
        jiraApi().send("POST", "/dev/clear", null, null);
        confluenceApi().send("POST", "/dev/clear", null, null);
    }
}
