package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class JiraAccountsTest {

    private final UserManager users = mock(UserManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final JiraAccounts accounts = new JiraAccounts(users, groups);

    @Test
    void knowsWhoIsStillThere() {
        ApplicationUser anna = mock(ApplicationUser.class);
        when(users.getUserByKey("key-anna")).thenReturn(anna);

        assertThat(accounts.isActive("key-anna")).isFalse();
        when(anna.isActive()).thenReturn(true);
        assertThat(accounts.isActive("key-anna")).isTrue();
        assertThat(accounts.isActive("key-gone")).isFalse();
    }

    @Test
    void knowsWhetherAnybodyIsInAGroup() {
        when(groups.getUserNamesInGroup("team")).thenReturn(List.of("anna"));

        assertThat(accounts.hasMembers("team")).isTrue();
        assertThat(accounts.hasMembers("empty")).isFalse();
    }
}
