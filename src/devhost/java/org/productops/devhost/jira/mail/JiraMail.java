package org.productops.devhost.jira.mail;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import org.productops.devhost.database.Documents;
import org.productops.devhost.plugin.Services;

/**
 * Jira's mail.
 *
 * @param mailbox what was sent
 * @param formats how people want it
 */
public record JiraMail(Mailbox mailbox, MailFormats formats) {

    /** The mail of a product with these records. */
    public static JiraMail of(Documents documents) {
        return new JiraMail(new Mailbox(), new MailFormats(documents));
    }

    /** Offers it to plugins. People who are logged in see addresses, which is one of Jira's settings. */
    public void offer(Services services) {
        services.add(MailQueue.class, mailbox);
        services.add(MailServerManager.class, mailbox);
        services.add(UserPreferencesManager.class, formats);
        ApplicationProperties configuration = name -> name.equals("jira.option.emailvisible") ? "user" : null;
        services.add(ApplicationProperties.class, configuration);
    }
}
