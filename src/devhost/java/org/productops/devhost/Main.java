package org.productops.devhost;

import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/** Starts the development host from the command line and runs until Ctrl-C. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        CommandLine commandLine = CommandLine.parse(arguments);
        long start = System.nanoTime();
        DevelopmentHost host = DevelopmentHost.start(commandLine.prepare());
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "shutdown"));
        System.out.print(Welcome.text(host, (System.nanoTime() - start) / 1_000_000));
        LoggerFactory.getLogger(Main.class).debug("Ready");
        new CountDownLatch(1).await();
    }
}
