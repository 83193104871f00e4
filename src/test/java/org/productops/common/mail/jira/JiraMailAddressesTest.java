package org.productops.common.mail.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.productops.common.jira.JiraAddressVisibility;
import org.productops.common.mail.MailAddresses;
import org.productops.common.user.People;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.PluginLoader;

class JiraMailAddressesTest {

    private final FakePeople people = new FakePeople().user("ben").actAs("ben");
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final ApplicationProperties configuration = mock(ApplicationProperties.class);
    private final BundleContext jira = mock(BundleContext.class);
    private MailAddresses addresses;

    @BeforeEach
    void playJira() throws ReflectiveOperationException {
        Bundle bundle = mock(Bundle.class);
        ServiceReference<?> reference = mock(ServiceReference.class);
        when(bundle.getBundleContext()).thenReturn(jira);
        doAnswer(call -> reference).when(jira).getServiceReference(ApplicationProperties.class.getName());
        doAnswer(call -> configuration).when(jira).getService(reference);
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(anna.isActive()).thenReturn(true);
        when(anna.getEmailAddress()).thenReturn("anna@example.com");
        addresses = (MailAddresses) new PluginLoader(
                        bundle,
                        Set.of(JiraMailAddresses.class.getName(), JiraAddressVisibility.class.getName()),
                        List.of())
                .loadClass(JiraMailAddresses.class.getName())
                .getConstructor(UserManager.class, People.class)
                .newInstance(users, people);
    }

    private void visible(String setting) {
        when(configuration.getDefaultBackedString("jira.option.emailvisible")).thenReturn(setting);
    }

    @Test
    void areShownAsJiraIsSet() {
        visible("show");
        assertThat(addresses.shown("key-anna")).contains("anna@example.com");
        visible("user");
        assertThat(addresses.shown("key-anna")).contains("anna@example.com");
        people.actAsNobody();
        assertThat(addresses.shown("key-anna")).isEmpty();
        for (String hidden : List.of("hide", "mask")) {
            people.actAs("ben");
            visible(hidden);
            assertThat(addresses.shown("key-anna")).isEmpty();
        }
    }

    @Test
    void areNotShownOfThoseWhoLeftNorWhereJiraDoesNotTell() {
        visible("show");
        when(anna.isActive()).thenReturn(false);
        assertThat(addresses.shown("key-anna")).isEmpty();
        assertThat(addresses.shown("key-gone")).isEmpty();

        when(anna.isActive()).thenReturn(true);
        when(jira.getServiceReference(ApplicationProperties.class.getName())).thenReturn(null);
        assertThat(addresses.shown("key-anna")).isEmpty();
    }
}
