package org.productops.devhost.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.devhost.plugin.PluginRefusedException;

/**
 * The doors that a plugin may leave open to people without a licence. One annotation is enough to open a resource or a
 * servlet to the whole network; here it must also be named in a list that a reviewer sees change, or the plugin does
 * not start.
 *
 * <p>A door is a class ({@code org.acme.Page}) or one method of a resource ({@code org.acme.Resource#list}).
 */
public record OpenDoors(Set<String> names) {
    private static final String FILE = "/devhost/open-doors.txt";

    public OpenDoors {
        names = Set.copyOf(names);
    }

    /** The list that lies beside the host: one name per line, {@code #} at the start of a line for remarks. */
    public static OpenDoors ofHost() {
        try (InputStream file = OpenDoors.class.getResourceAsStream(FILE)) {
            return new OpenDoors(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + FILE, e);
        }
    }

    /**
     * Checks a door.
     *
     * @throws PluginRefusedException if it is open and not in the list
     */
    public void check(Access access, String className, String method) {
        boolean named = names.contains(className) || method != null && names.contains(className + "#" + method);
        if (access.isOpen() && !named) {
            String door = method == null ? className : className + "#" + method;
            throw new PluginRefusedException(door + " is open to people without a licence (" + access
                    + ") and not in the host's list of open doors " + FILE);
        }
    }
}
