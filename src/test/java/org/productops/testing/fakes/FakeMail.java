package org.productops.testing.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.mail.MailDelivery;
import org.productops.common.mail.MailRecipient;
import org.productops.common.mail.Mails;
import org.productops.common.mail.web.MailDrawing;

/** Mails that are kept; a user with the key {@code key-anna} has the address {@code anna@example.com}. */
public final class FakeMail implements MailDelivery {

    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, Boolean> formats = new HashMap<>();
    private final FakePeople people;
    private boolean off;

    /** A mail. */
    public record Sent(String to, String subject, String body) {}

    /** @param people who has a mailbox, unless deactivated or gone */
    public FakeMail(FakePeople people) {
        this.people = people;
    }

    /** What sends mails here. */
    public Mails mails() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(any())).thenReturn("https://jira.example.com");
        return new Mails(this, new EnglishTexts(), new MailDrawing(VelocityTemplates.create()), application);
    }

    /** What was sent; may be emptied. */
    public List<Sent> sent() {
        return sent;
    }

    /** From now on, mails are off, or on again. */
    public void switchOff(boolean isOff) {
        off = isOff;
    }

    /** From now on, the user wants HTML. */
    public void wantsHtml(String name) {
        formats.put("key-" + name, true);
    }

    @Override
    public boolean isOn() {
        return !off;
    }

    @Override
    public Optional<MailRecipient> recipient(String userKey) {
        return people.findByKey(userKey)
                .filter(person -> person.active())
                .map(person -> new MailRecipient(
                        person.name() + "@example.com", Locale.ENGLISH, formats.getOrDefault(userKey, false)));
    }

    @Override
    public boolean send(MailRecipient to, String subject, String body) {
        return sent.add(new Sent(to.address(), subject, body));
    }
}
