package org.productops.common.mail;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import org.productops.common.mail.MailContent.Part;
import org.productops.common.text.Texts;

/** Sends mails to users, each in the user's language and as text or HTML, as the user has set it. */
@JiraComponent
public class Mails {

    private final MailDelivery delivery;
    private final Texts texts;
    private final MailHtml html;
    private final ApplicationProperties application;

    @Inject
    public Mails(
            MailDelivery delivery, Texts texts, MailHtml html, @ComponentImport ApplicationProperties application) {
        this.delivery = delivery;
        this.texts = texts;
        this.html = html;
        this.application = application;
    }

    /** Whether mails are sent at all. */
    public boolean areOn() {
        return delivery.isOn();
    }

    /**
     * Sends a mail, unless the user must not get any or mails are off.
     *
     * @return whether it is on its way
     */
    public boolean send(String userKey, MailWriter writer) {
        if (!delivery.isOn()) {
            return false;
        }
        return delivery.recipient(userKey)
                .filter(recipient -> send(recipient, writer))
                .isPresent();
    }

    private boolean send(MailRecipient recipient, MailWriter writer) {
        MailContent content = writer.write(new MailLanguage(recipient.locale(), texts));
        // A subject is a header, which ends with its line.
        String subject = content.subject().replaceAll("\\s+", " ").strip();
        return delivery.send(
                recipient, subject, recipient.html() ? html.of(recipient.locale(), content, base()) : text(content));
    }

    private String text(MailContent content) {
        StringBuilder text = new StringBuilder();
        for (Part part : content.parts()) {
            text.append(part.text()).append('\n');
            part.path().ifPresent(path -> text.append(address(path)).append('\n'));
            for (MailContent.Entry entry : part.entries()) {
                text.append("\n* ").append(entry.name()).append('\n');
                entry.facts().forEach(fact -> text.append("  ").append(fact).append('\n'));
                text.append("  ").append(address(entry.path())).append('\n');
            }
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private String address(String path) {
        return base() + path;
    }

    private String base() {
        return application.getBaseUrl(UrlMode.CANONICAL);
    }
}
