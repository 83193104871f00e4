package org.productops.devhost;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.productops.devhost.demo.ConfluenceStory;
import org.productops.devhost.demo.JiraStory;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginRefusedException;

/** Starts the development host from the command line and runs until Ctrl-C. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(CommandLine.USAGE);
            return;
        }
        try {
            run(CommandLine.parse(arguments).prepare());
        } catch (IllegalArgumentException | HostStartException | PluginRefusedException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(HostSettings settings) throws InterruptedException {
        long start = System.nanoTime();
        DevelopmentHost host = settings.sharedDatabase().isPresent()
                ? DevelopmentHost.start(settings, Application.JIRA)
                : DevelopmentHost.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "shutdown"));
        if (settings.demoData()) {
            new JiraStory(host.product(Application.JIRA).baseUrl()).tell();
            new ConfluenceStory(host.product(Application.CONFLUENCE).baseUrl()).tell();
        }
        System.out.print(
                settings.sharedDatabase().isPresent()
                        ? Welcome.ofNode(host)
                        : Welcome.text(host, (System.nanoTime() - start) / 1_000_000));
        new CountDownLatch(1).await();
    }
}
