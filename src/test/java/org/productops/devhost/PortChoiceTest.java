package org.productops.devhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.productops.devhost.plugin.Application;

class PortChoiceTest {

    @Test
    void findsAFreePort() {
        assertThat(PortChoice.of(Application.JIRA, 0)).isPositive();
    }

    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortChoice.of(Application.JIRA, taken.getLocalPort()))
                    .isInstanceOf(HostStartException.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("--port-jira");
        }
    }
}
