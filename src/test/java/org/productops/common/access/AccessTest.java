package org.productops.common.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.productops.common.error.NotPermittedException;
import org.productops.testing.fakes.FakePeople;

class AccessTest {

    private final FakePeople people = new FakePeople().administrator("admin").user("anna");
    private final Access access = new Access(people);

    @Test
    void letsUsersInByTheirKey() {
        people.actAs("anna");

        assertThat(access.requireUser()).isEqualTo("key-anna");
        assertThat(access.isAdministrator()).isFalse();
        assertThat(refused(access::requireAdministrator).anonymous()).isFalse();
    }

    @Test
    void knowsAdministrators() {
        people.actAs("admin");

        assertThat(access.requireAdministrator()).isEqualTo("key-admin");
        assertThat(access.isAdministrator()).isTrue();
    }

    @Test
    void tellsNobodyInParticularThatLoggingInHelps() {
        people.actAsNobody();

        assertThat(refused(access::requireUser).anonymous()).isTrue();
        assertThat(refused(access::requireAdministrator).anonymous()).isTrue();
        assertThat(access.isAdministrator()).isFalse();
    }

    private static NotPermittedException refused(Runnable question) {
        return catchThrowableOfType(NotPermittedException.class, question::run);
    }
}
