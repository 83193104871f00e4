package org.productops.common.mail.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.productops.common.mail.MailDelivery;
import org.productops.common.mail.MailRecipient;
import org.productops.testing.fakes.PluginLoader;

class JiraMailDeliveryTest {

    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final BundleContext jira = mock(BundleContext.class);
    private final Map<String, ServiceReference<?>> references = new HashMap<>();
    private final MailQueue queue = mock(MailQueue.class);
    private final MailServerManager servers = mock(MailServerManager.class);
    private final UserPreferencesManager preferences = mock(UserPreferencesManager.class);
    private final ExtendedPreferences annas = mock(ExtendedPreferences.class);
    private final LocaleResolver locales = mock(LocaleResolver.class);
    private MailDelivery mail;

    @BeforeEach
    void playJira() throws ReflectiveOperationException {
        Bundle bundle = mock(Bundle.class);
        when(bundle.getBundleContext()).thenReturn(jira);
        doAnswer(call -> references.get(call.<String>getArgument(0))).when(jira).getServiceReference(any(String.class));
        offer(MailQueue.class, queue);
        offer(MailServerManager.class, servers);
        offer(UserPreferencesManager.class, preferences);
        offer(LocaleResolver.class, locales);
        when(users.getUserByKey("key-anna")).thenReturn(anna);
        when(anna.getKey()).thenReturn("key-anna");
        when(anna.isActive()).thenReturn(true);
        when(anna.getEmailAddress()).thenReturn("anna@example.com");
        when(preferences.getExtendedPreferences(anna)).thenReturn(annas);
        when(annas.getString("user.notifications.mimetype")).thenReturn("text");
        when(locales.getLocale(any(UserKey.class))).thenReturn(Locale.GERMAN);
        mail = (MailDelivery) new PluginLoader(bundle, Set.of(JiraMailDelivery.class.getName()), List.of())
                .loadClass(JiraMailDelivery.class.getName())
                .getConstructor(UserManager.class)
                .newInstance(users);
    }

    private <T> void offer(Class<T> type, T service) {
        ServiceReference<?> reference = mock(ServiceReference.class);
        references.put(type.getName(), reference);
        doAnswer(call -> service).when(jira).getService(reference);
    }

    @Test
    void knowsHowAUserWantsMails() {
        assertThat(mail.recipient("key-anna")).contains(new MailRecipient("anna@example.com", Locale.GERMAN, false));

        when(annas.getString("user.notifications.mimetype")).thenReturn("html");
        assertThat(mail.recipient("key-anna").orElseThrow().html()).isTrue();
    }

    @Test
    void takesEnglishAndHtmlWhereJiraDoesNotTell() {
        references.remove(LocaleResolver.class.getName());
        references.remove(UserPreferencesManager.class.getName());

        assertThat(mail.recipient("key-anna")).contains(new MailRecipient("anna@example.com", Locale.ENGLISH, true));
    }

    @Test
    void findsNobodyWhoWasDeactivatedOrDeletedOrHasNoAddress() {
        assertThat(mail.recipient("key-gone")).isEmpty();
        when(anna.getEmailAddress()).thenReturn(" ");
        assertThat(mail.recipient("key-anna")).isEmpty();
        when(anna.getEmailAddress()).thenReturn("anna@example.com");
        when(anna.isActive()).thenReturn(false);
        assertThat(mail.recipient("key-anna")).isEmpty();
    }

    @Test
    void putsMailsIntoTheQueueOfJira() {
        assertThat(mail.send(new MailRecipient("anna@example.com", Locale.ENGLISH, true), "Hello", "<p>"))
                .isTrue();

        ArgumentCaptor<SingleMailQueueItem> item = ArgumentCaptor.forClass(SingleMailQueueItem.class);
        verify(queue).addItem(item.capture());
        Email sent = item.getValue().getEmail();
        assertThat(sent).isInstanceOf(com.atlassian.jira.mail.Email.class);
        assertThat(List.of(sent.getTo(), sent.getSubject(), sent.getBody(), sent.getMimeType(), sent.getEncoding()))
                .containsExactly("anna@example.com", "Hello", "<p>", "text/html", "UTF-8");
    }

    @Test
    void isOffWithoutAServerAndWithoutAQueueNothingIsSent() {
        assertThat(mail.isOn()).isFalse();
        when(servers.isDefaultSMTPMailServerDefined()).thenReturn(true);
        assertThat(mail.isOn()).isTrue();

        references.remove(MailQueue.class.getName());
        assertThat(mail.send(new MailRecipient("anna@example.com", Locale.ENGLISH, false), "Hello", ""))
                .isFalse();
    }
}
