package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.productops.common.user.Accounts;
import org.productops.testing.fakes.PluginLoader;

class JiraAccountsTest {

    private final UserManager users = mock(UserManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final BundleContext jira = mock(BundleContext.class);
    private final ServiceReference<?> reference = mock(ServiceReference.class);
    private Accounts accounts;

    @BeforeEach
    void playJira() throws ReflectiveOperationException {
        Bundle bundle = mock(Bundle.class);
        when(bundle.getBundleContext()).thenReturn(jira);
        doAnswer(call -> reference).when(jira).getServiceReference("com.atlassian.jira.security.groups.GroupManager");
        doAnswer(call -> groups).when(jira).getService(reference);
        accounts = (Accounts) new PluginLoader(
                        bundle, Set.of(JiraAccounts.class.getName(), JiraAddressVisibility.class.getName()), List.of())
                .loadClass(JiraAccounts.class.getName())
                .getConstructor(UserManager.class)
                .newInstance(users);
    }

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

    @Test
    void knowsTheFirstActiveMembersOfAGroup() {
        when(groups.getUserNamesInGroup("team")).thenReturn(List.of("zoe", "anna", "ben"));
        for (String name : List.of("anna", "ben", "zoe")) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn("key-" + name);
            when(user.isActive()).thenReturn(!name.equals("ben"));
            when(users.getUserByName(name)).thenReturn(user);
        }

        assertThat(accounts.members("team", 3)).containsExactly("key-anna", "key-zoe");
        assertThat(accounts.members("team", 1)).containsExactly("key-anna");
        assertThat(accounts.members("nowhere", 2)).isEmpty();
    }

    @Test
    void takesGroupsForWhatTheyAreCalledWhereJiraDoesNotTell() {
        when(groups.getUserNamesInGroup("empty")).thenThrow(new NoSuchMethodError("getUserNamesInGroup"));
        assertThat(accounts.hasMembers("empty")).isTrue();

        when(jira.getServiceReference("com.atlassian.jira.security.groups.GroupManager"))
                .thenReturn(null);
        assertThat(accounts.hasMembers("empty")).isTrue();
    }

    @Test
    void knowsWhoIsCalledSoAndWhoHasAnAddress() {
        UserSearchService search = mock(UserSearchService.class);
        ServiceReference<?> found = mock(ServiceReference.class);
        doAnswer(call -> found).when(jira).getServiceReference("com.atlassian.jira.bc.user.search.UserSearchService");
        doAnswer(call -> search).when(jira).getService(found);
        when(search.findUserKeysByFullName("Anna Berg")).thenReturn(List.of("key-anna", "key-a2", "key-anna"));
        when(search.findUserKeysByEmail("anna@example.com")).thenReturn(List.of("key-anna"));

        assertThat(accounts.called("Anna Berg")).containsExactly("key-anna", "key-a2");
        assertThat(accounts.withAddress("anna@example.com")).containsExactly("key-anna");

        when(search.findUserKeysByFullName("Ben")).thenThrow(new NoSuchMethodError("findUserKeysByFullName"));
        assertThat(accounts.called("Ben")).as("where Jira does not tell").isEmpty();
    }

    @Test
    void showsAddressesAsJiraIsSet() {
        ApplicationProperties configuration = mock(ApplicationProperties.class);
        ServiceReference<?> found = mock(ServiceReference.class);
        doAnswer(call -> found).when(jira).getServiceReference(ApplicationProperties.class.getName());
        doAnswer(call -> configuration).when(jira).getService(found);

        assertThat(accounts.showsAddresses()).isFalse();
        when(configuration.getDefaultBackedString("jira.option.emailvisible")).thenReturn("user");
        assertThat(accounts.showsAddresses()).isTrue();
    }
}
