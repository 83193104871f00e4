package org.productops.devhost.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.productops.devhost.database.Documents;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class HostUsersTest {

    private static HostUsers demo(TestDatabase database) {
        HostUsers users = new HostUsers(new Documents(database.database()));
        DemoPeople.addAdministrator(users);
        DemoPeople.addAll(users);
        return users;
    }

    @OnEveryDatabase
    void logsActivePeopleIn(TestDatabase database) {
        HostUsers users = demo(database);
        assertThat(users.authenticate("Mia", "mia")).isPresent();
        assertThat(users.authenticate("mia", "wrong")).isEmpty();
        assertThat(users.authenticate("tomas", "tomas")).as("inactive").isEmpty();
        assertThat(users.isAdministrator("admin")).isTrue();
        assertThat(users.isAdministrator("mia")).isFalse();
    }

    @OnEveryDatabase
    void findsActivePeopleByTheStartOfAnyName(TestDatabase database) {
        HostUsers users = demo(database);
        assertThat(users.search("web", 10)).extracting(HostUser::name).containsExactly("jonas");
        assertThat(users.search("NOAH@", 10)).extracting(HostUser::name).containsExactly("noah");
        assertThat(users.search("tomas", 10)).isEmpty();
        assertThat(users.search("", 3)).hasSize(3);
        assertThat(users.groups()).contains("payments-team", HostUsers.ADMINISTRATORS);
    }
}
