package org.productops.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The machine at a moment.
 *
 * @param at when
 * @param load the load average of the minute before; negative if the machine does not say
 */
public record Machine(Instant at, double load) {

    /** The machine as it is. */
    public static Machine now() {
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** How many processors there are for this JVM, and of which model. */
    public static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Runtime.getRuntime().availableProcessors() + " x "
                + (Files.exists(info)
                        ? Files.readAllLines(info).stream()
                                .filter(line -> line.startsWith("model name"))
                                .map(line ->
                                        line.substring(line.indexOf(':') + 1).strip())
                                .findFirst()
                                .orElse("unknown")
                        : System.getProperty("os.arch"));
    }

    /** All of the machine's memory. */
    public static String memory() {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() / (1024 * 1024) + " MiB";
    }

    /** The JVM that runs this. */
    public static String jdk() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }
}
