package org.productops.devhost;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.productops.devhost.plugin.Application;

/** Finds out early whether a port can be had. */
final class PortChoice {

    private PortChoice() {}

    /**
     * The port to use.
     *
     * @param wanted 0 for any free one
     * @throws HostStartException if somebody listens on it
     */
    static int of(Application application, int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new HostStartException("Port " + wanted + " for " + application.displayName()
                    + " is taken. Stop what listens there, or choose another with --port-"
                    + application.applicationName() + ".");
        }
    }
}
