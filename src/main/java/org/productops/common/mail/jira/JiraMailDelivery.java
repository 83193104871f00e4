package org.productops.common.mail.jira;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.MailFactory;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.mail.MailDelivery;
import org.productops.common.mail.MailRecipient;
import org.productops.common.product.ProductReference;
import org.productops.common.product.Unconfirmed;

/** Jira's mail queue, and what Jira knows of how its users want mails. */
@JiraComponent
public final class JiraMailDelivery implements MailDelivery {

    private static final String NOBODY = "Nobody gets mails.";

    private static final String FORMAT = "user.notifications.mimetype";

    private final UserManager users;
    private final ProductReference queue = new ProductReference("com.atlassian.mail.queue.MailQueue", NOBODY);
    private final ProductReference servers =
            new ProductReference("com.atlassian.mail.server.MailServerManager", NOBODY);
    private final ProductReference preferences = new ProductReference(
            "com.atlassian.jira.user.preferences.UserPreferencesManager", "Everybody gets mails as HTML.");
    private final ProductReference locales =
            new ProductReference("com.atlassian.sal.api.message.LocaleResolver", "Everybody gets mails in English.");
    private final Unconfirmed sending =
            new Unconfirmed(JiraMailDelivery.class, "Mails are written although sending them may be switched off.");

    /** @param users under a name of its own: what both products share has a service of this name, too */
    @Inject
    public JiraMailDelivery(@JiraImport("jiraUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public boolean isOn() {
        boolean disabled = sending.get(() -> MailFactory.getSettings().isSendingDisabled(), () -> false);
        return !disabled
                && servers.use(service -> ((MailServerManager) service).isDefaultSMTPMailServerDefined())
                        .orElse(false);
    }

    @Override
    public Optional<MailRecipient> recipient(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey))
                .filter(ApplicationUser::isActive)
                .filter(user -> user.getEmailAddress() != null
                        && !user.getEmailAddress().isBlank())
                .map(this::recipient);
    }

    private MailRecipient recipient(ApplicationUser user) {
        Locale locale = locales.use(service -> ((LocaleResolver) service).getLocale(new UserKey(user.getKey())))
                .orElse(Locale.ENGLISH);
        boolean html = preferences
                .use(service -> ((UserPreferencesManager) service)
                        .getExtendedPreferences(user)
                        .getString(FORMAT))
                .map(format -> !format.equals("text"))
                .orElse(true);
        return new MailRecipient(user.getEmailAddress(), locale, html);
    }

    @Override
    public boolean send(MailRecipient to, String subject, String body) {
        return queue.use(service -> {
                    Email mail = new Email(to.address());
                    mail.setSubject(subject)
                            .setBody(body)
                            .setMimeType(to.html() ? "text/html" : "text/plain")
                            .setEncoding("UTF-8");
                    ((MailQueue) service).addItem(new SingleMailQueueItem(mail));
                    return true;
                })
                .orElse(false);
    }
}
